package org.beenthere.programme;

import java.util.UUID;

/**
 * Somebody, by random ids.
 *
 * @param human shared by all accounts of one person
 * @param account the account they are spoken with
 */
public record Person(UUID human, UUID account) {}
