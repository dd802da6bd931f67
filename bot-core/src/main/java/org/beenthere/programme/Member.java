package org.beenthere.programme;

/** Somebody on the roster. */
public record Member(Person person, RosterEntry entry) {}
