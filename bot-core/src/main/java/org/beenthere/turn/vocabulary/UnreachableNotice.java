package org.beenthere.turn.vocabulary;

import java.time.Instant;
import java.util.List;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Topic;
import org.beenthere.store.Transaction;

/** Tells a conversation about a request that a platform refused to deliver a message of it. */
public final class UnreachableNotice {

    private static final String SENDER = "delivery";

    private UnreachableNotice() {}

    /** Sends the notice. Does nothing for a home or a task, where nobody else is to be told, or if the request is over. */
    public static void send(Transaction tx, OutboxMessage refused, Instant now) {
        var sender = new NoticeSender(SENDER, List.of(CaseNotices.UNREACHABLE), tx.notices(), now, _ -> {});
        try {
            tx.conversations()
                    .topicOf(refused.conversation())
                    .filter(topic -> topic.kind() == Topic.Kind.CASE)
                    .ifPresent(topic -> sender.send(
                            refused.account(), topic, refused.key(), CaseNotices.UNREACHABLE, FactValues.NONE, now));
        } catch (KeyDestroyedException e) {
            // The request is over, and nobody needs to know any more.
        }
    }
}
