/**
 * A guided script as immutable records, and the compiler that makes it from YAML: strict, with every error at once and
 * the line and column of each.
 */
package org.beenthere.script;
