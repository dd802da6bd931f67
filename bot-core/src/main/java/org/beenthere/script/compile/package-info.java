/** Compiles a folder of files to a set of scripts, or reports all that is wrong with them at once. */
package org.beenthere.script.compile;
