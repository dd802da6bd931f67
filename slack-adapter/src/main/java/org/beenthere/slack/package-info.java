/**
 * Slack, with Bolt for Java: verifies who sends, turns what people do into chat events, and shows messages as Block Kit.
 * {@link org.beenthere.slack.SlackAdapter} is the entry point; besides it, only its settings and the manifest are public.
 */
package org.beenthere.slack;
