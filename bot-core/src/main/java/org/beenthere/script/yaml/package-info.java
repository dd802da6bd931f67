/**
 * YAML files as nodes with their line and column. Site files are read with this too, so nothing here knows about
 * scripts.
 */
package org.beenthere.script.yaml;
