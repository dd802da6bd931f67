package org.beenthere.store;

import java.time.Instant;
import java.util.UUID;
import org.beenthere.chat.Message;

/**
 * A message on its way, as the outbox keeps it.
 *
 * @param id its place in the order; 0 until it is kept
 * @param message the key of the message
 * @param attempts how often sending it failed
 */
public record OutboxMessage(
        long id,
        String message,
        UUID conversation,
        UUID account,
        UUID key,
        Message content,
        boolean urgent,
        Instant leasedUntil,
        int attempts) {

    public OutboxMessage withId(long given) {
        return new OutboxMessage(given, message, conversation, account, key, content, urgent, leasedUntil, attempts);
    }
}
