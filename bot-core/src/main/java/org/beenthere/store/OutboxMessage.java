package org.beenthere.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.Message;

/**
 * A message that is to be shown, as the outbox keeps it.
 *
 * @param id its place in the order of all messages; 0 until it is kept
 * @param message its key, the same each time it is tried
 * @param platform the name of the platform of the account
 * @param key the data key of its conversation
 * @param urgent whether it may overtake earlier messages of its conversation
 * @param attempts how often sending it failed
 */
public record OutboxMessage(
        long id,
        String message,
        UUID conversation,
        UUID account,
        String platform,
        UUID key,
        Message content,
        boolean urgent,
        Instant leasedUntil,
        int attempts) {

    /** The key of the question that it replaces; empty where it replaces none. */
    public Optional<String> replaces() {
        return content instanceof Message.Replace replace ? Optional.of(replace.key()) : Optional.empty();
    }

    /** The same message with its place in the order. */
    public OutboxMessage withId(long given) {
        return new OutboxMessage(
                given, message, conversation, account, platform, key, content, urgent, leasedUntil, attempts);
    }
}
