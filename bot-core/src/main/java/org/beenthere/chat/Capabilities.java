package org.beenthere.chat;

/**
 * What a platform can do beyond showing messages.
 *
 * @param home whether it has a place for a view that stays, such as Slack's Home tab
 * @param threads whether conversations can have threads of their own within a private chat
 */
public record Capabilities(boolean home, boolean threads) {}
