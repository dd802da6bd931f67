package org.beenthere.turn.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.beenthere.store.Account;
import org.beenthere.store.Outbox;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Transaction;

/** What one turn has written, addressed in its own transaction, so that delivering it at once needs no other. */
public final class AddressedMessages {

    /** What has waited longer, behind other messages of its person, is left to the lane, which looks everything up anew. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final List<Addressed> messages;
    private final boolean behindOthers;
    private final Instant since = Instant.now();

    private AddressedMessages(List<Addressed> messages, boolean behindOthers) {
        this.messages = messages;
        this.behindOthers = behindOthers;
    }

    /** Of a turn that wrote nothing. */
    public static AddressedMessages none() {
        return new AddressedMessages(List.of(), false);
    }

    /** Those of a turn of somebody. */
    public static AddressedMessages of(Transaction tx, Account who, Outbox.Added written) {
        return new AddressedMessages(
                written.messages().stream()
                        .map(message -> Addressed.written(tx, who, message, written.handles()))
                        .toList(),
                written.behindOthers());
    }

    List<OutboxMessage> all() {
        return messages.stream().map(Addressed::message).toList();
    }

    /** Those that may be sent now; none where others come first. */
    List<Addressed> now() {
        return behindOthers || Instant.now().isAfter(since.plus(FRESH)) ? List.of() : messages;
    }
}
