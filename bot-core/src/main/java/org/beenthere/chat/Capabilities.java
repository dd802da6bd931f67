package org.beenthere.chat;

/**
 * What a platform can do beyond showing messages to somebody who wrote to the bot.
 *
 * @param home whether it has a permanent place for a view, such as Slack's Home tab
 * @param strangers whether the bot can write to somebody who never wrote to it
 * @param channels whether the bot can post a card to a channel and read who is in it
 */
public record Capabilities(boolean home, boolean strangers, boolean channels) {}
