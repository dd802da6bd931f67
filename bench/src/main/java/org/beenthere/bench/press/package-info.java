/**
 * What a press on Slack costs the bot as {@code serve} puts it together, beside a Bolt app that only acknowledges it. Three
 * processes: this one presses and stands in for Slack; each of the other two is measured while the other is not running.
 */
package org.beenthere.bench.press;
