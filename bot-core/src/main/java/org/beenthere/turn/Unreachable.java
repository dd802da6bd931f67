package org.beenthere.turn;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.beenthere.script.Vocabulary;

/** Tells the programme that somebody cannot be reached, in the conversation whose message was refused. */
final class Unreachable {

    private static final String NAME = "unreachable";

    /** The notice as scripts see it. */
    static final Vocabulary.Notice WORDS = Tell.to(Vocabulary.Notice.ANY, NAME);

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
                                UUID.randomUUID(), letter.account(), topic, letter.key(), NAME, false, Map.of(), now)));
    }
}
