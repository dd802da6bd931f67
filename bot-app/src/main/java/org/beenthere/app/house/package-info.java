/** Puts the house together: the site, its scripts and words, the keys, the stores, the bot. */
package org.beenthere.app.house;
