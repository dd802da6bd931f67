/**
 * What a check-in asks, as immutable records: a question with options, how its answers are divided in two, and the words
 * in which the result is told. A round keeps the prompt with which it was launched, so nothing here refers to a file.
 */
package org.beenthere.checkin.prompt;
