package org.beenthere.rehearsal;

/**
 * A line of a rehearsal that cannot happen at that point. Neither it nor any line after it was played.
 *
 * @param line its number, from 1
 * @param message why, and what can be written instead
 */
public record LineError(int line, String message) {}
