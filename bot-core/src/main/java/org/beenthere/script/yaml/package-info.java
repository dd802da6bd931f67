/**
 * YAML files as nodes that know their line and column. Site files are read with this too; nothing here knows scripts.
 */
package org.beenthere.script.yaml;
