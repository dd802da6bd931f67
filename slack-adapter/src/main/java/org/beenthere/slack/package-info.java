/**
 * Slack, with Bolt for Java: who may speak to us, what people do there as chat events, and what the bot shows as Block
 * Kit. {@link org.beenthere.slack.SlackAdapter} is the way in from the app; nothing else is public but its settings.
 */
package org.beenthere.slack;
