/** What ships with the bot: the guided scripts, their words, the prompts of check-ins, the schemas for editors, the example site. */
package org.beenthere.conversations;
