/**
 * A guided script as immutable records, with the vocabulary and the words that it refers to: all that the engine needs to
 * run it, and nothing about files. A script in another language is the same script with other texts.
 */
package org.beenthere.script;
