/** What stands in for Slack: for the tests here, and for those of the runnable. */
package org.beenthere.slack.testing;
