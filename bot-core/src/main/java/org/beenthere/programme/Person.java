package org.beenthere.programme;

import java.util.UUID;

/**
 * Somebody, by random ids alone.
 *
 * @param human shared by all accounts of one person
 * @param account the account that the bot talks with
 */
public record Person(UUID human, UUID account) {}
