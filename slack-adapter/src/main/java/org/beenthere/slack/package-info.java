/** Slack, with Bolt for Java. Nothing lives here yet. */
package org.beenthere.slack;
