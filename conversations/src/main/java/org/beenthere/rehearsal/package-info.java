/**
 * Transcripts: conversations as text that people can read and write, played against the scripts; and which ways of the
 * scripts they walk.
 */
package org.beenthere.rehearsal;
