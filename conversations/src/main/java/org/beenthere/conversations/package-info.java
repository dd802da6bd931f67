/** What ships with the bot to be said and shown: the guided scripts, their words, the library, the example site. */
package org.beenthere.conversations;
