package org.beenthere.programme;

/**
 * Somebody on the roster, with one of their accounts.
 *
 * @param entry what the roster says of them; what {@link Roster} returns is merged from all their rows
 */
public record Member(Person person, RosterEntry entry) {}
