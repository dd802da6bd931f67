/** The main story from end to end, whichever platforms its people are on. */
package org.beenthere.app.story;
