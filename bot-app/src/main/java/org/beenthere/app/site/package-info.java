/**
 * A hospital's own site: the folder of files that says who runs the programme, when, for whom, and which numbers help
 * now. One reader per file; every problem is told at once, with its place.
 */
package org.beenthere.app.site;
