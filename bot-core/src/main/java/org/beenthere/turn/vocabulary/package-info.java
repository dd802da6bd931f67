/**
 * What scripts are told from outside, declared once: facts, notices, what is known of a person, the words that the bot says
 * by itself. The linter proves scripts against these declarations, and the same objects are what is sent, so that nothing
 * can be sent that no script was checked against.
 */
package org.beenthere.turn.vocabulary;
