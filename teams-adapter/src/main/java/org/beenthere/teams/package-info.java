/**
 * Microsoft Teams, with the Bot Framework SDK: verifies who sends, turns what people do into chat events, and shows
 * messages as Adaptive Cards. The SDK checks tokens and makes the calls; its defects are worked around here.
 */
package org.beenthere.teams;
