package org.beenthere.turn.delivery;

import java.util.Map;
import java.util.Optional;
import org.beenthere.store.Account;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Topic;
import org.beenthere.store.Transaction;
import org.beenthere.turn.conversation.RecipientCheck;
import org.beenthere.turn.conversation.ShownQuestion;

/**
 * A message, and to whom it goes.
 *
 * @param maySee whether they may see it now
 * @param replaced the platform's handle of the question that it replaces
 */
record Addressed(OutboxMessage message, Account account, boolean maySee, Optional<String> replaced) {

    /** Looks up what is needed to send a message that was leased. */
    static Addressed leased(Transaction tx, OutboxMessage message) {
        var account = tx.accounts().get(message.account());
        var replaced =
                message.replaces().flatMap(key -> tx.outbox().handle(key, message.conversation(), message.key()));
        return new Addressed(message, account, maySee(tx, account, message), replaced);
    }

    /** Looks up what is needed to send a message that was just written to somebody. */
    static Addressed written(Transaction tx, Account who, OutboxMessage message, Map<String, String> handles) {
        var replaced = message.replaces().map(handles::get);
        return new Addressed(message, who, maySee(tx, who, message), replaced);
    }

    /** What was written while somebody might see it may have waited for their platform. */
    private static boolean maySee(Transaction tx, Account account, OutboxMessage message) {
        return !ShownQuestion.names(message.content())
                || tx.conversations()
                        .topicOf(message.conversation())
                        .filter(topic -> topic.kind() == Topic.Kind.CASE)
                        .map(topic -> RecipientCheck.maySee(tx, account.human(), topic))
                        .orElse(true);
    }

    /** Whether it would replace a question of which nobody knows where it is. */
    boolean changesNothing() {
        return message.replaces().isPresent() && replaced.isEmpty();
    }
}
