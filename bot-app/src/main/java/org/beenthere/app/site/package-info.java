/**
 * A hospital's site folder: who runs the programme, when, for whom, and which numbers help now. One reader for each file;
 * all problems are reported at once, each with its position.
 */
package org.beenthere.app.site;
