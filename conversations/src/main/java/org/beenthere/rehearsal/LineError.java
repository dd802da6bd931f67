package org.beenthere.rehearsal;

/**
 * A line of a rehearsal that cannot happen where it stands; it was not played, nor was any after it.
 *
 * @param line its number, from 1
 * @param message why, and what can be written instead
 */
public record LineError(int line, String message) {}
