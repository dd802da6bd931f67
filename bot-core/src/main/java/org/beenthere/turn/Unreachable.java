package org.beenthere.turn;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Tells the programme that somebody cannot be reached, in the conversation whose message was refused. */
final class Unreachable {

    private Unreachable() {}

    static void tell(Transaction tx, Letter letter, Instant now) {
        try {
            add(tx, letter, now);
        } catch (KeyDestroyedException e) {
            // The request is over, and nobody needs to know any more.
        }
    }

    private static void add(Transaction tx, Letter letter, Instant now) {
        tx.conversations()
                .topicOf(letter.conversation())
                .filter(topic -> topic.kind() == Topic.Kind.CASE)
                .ifPresent(topic -> tx.notices()
                        .add(new Notice(
                                UUID.randomUUID(),
                                letter.account(),
                                topic,
                                letter.key(),
                                "unreachable",
                                false,
                                Map.of(),
                                now)));
    }
}
