package org.beenthere.programme;

/** Somebody on the roster, with one of their accounts. */
public record Member(Person person, RosterEntry entry) {}
