/**
 * From the nodes of a YAML file to the records of a script. A script that was read is a
 * {@link org.beenthere.script.parse.Draft}: names in it may still mean nothing.
 */
package org.beenthere.script.parse;
