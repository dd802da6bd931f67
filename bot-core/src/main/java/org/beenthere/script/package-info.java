/**
 * A guided script as immutable records, and the compiler that makes it from YAML: strict, with every error at once and
 * the line and column of each. A script in another language is the same tree with other texts, compiled in the same way.
 */
package org.beenthere.script;
