package org.beenthere.turn.command;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.beenthere.script.Vocabulary;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.Notice;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Topic;
import org.beenthere.store.Transaction;

/** Tells the programme that somebody cannot be reached, in the conversation whose message was refused. */
public final class Unreachable {

    private static final String NAME = "unreachable";

    /** The notice as scripts see it. */
    static final Vocabulary.Notice WORDS = Tell.to(Vocabulary.Notice.ANY, NAME);

    private Unreachable() {}

    public static void tell(Transaction tx, OutboxMessage message, Instant now) {
        try {
            add(tx, message, now);
        } catch (KeyDestroyedException e) {
            // The request is over, and nobody needs to know any more.
        }
    }

    private static void add(Transaction tx, OutboxMessage message, Instant now) {
        tx.conversations()
                .topicOf(message.conversation())
                .filter(topic -> topic.kind() == Topic.Kind.CASE)
                .ifPresent(topic -> tx.notices()
                        .add(new Notice(
                                UUID.randomUUID(),
                                message.account(),
                                topic,
                                message.key(),
                                NAME,
                                false,
                                Map.of(),
                                now)));
    }
}
