/** A site's scripts and words: read from its folder, and compiled together with the shipped ones. */
package org.beenthere.app.scripts;
