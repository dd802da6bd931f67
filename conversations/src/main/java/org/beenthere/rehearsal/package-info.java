/**
 * Transcripts: conversations as text that people can read and write. They are played against the scripts, and their
 * coverage of the scripts is measured.
 */
package org.beenthere.rehearsal;
