/**
 * From the nodes of a YAML file to the records of a script. The result is a {@link org.beenthere.script.parse.Draft}: a
 * script whose names are not resolved yet.
 */
package org.beenthere.script.parse;
