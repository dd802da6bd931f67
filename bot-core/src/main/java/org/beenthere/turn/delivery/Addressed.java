package org.beenthere.turn.delivery;

import java.util.Optional;
import org.beenthere.chat.Message;
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

    /** Looks up what is needed to send a message to an account. */
    static Addressed to(Account account, Transaction tx, OutboxMessage message) {
        return new Addressed(message, account, maySee(tx, account, message), replaced(tx, message));
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

    private static Optional<String> replaced(Transaction tx, OutboxMessage message) {
        return message.content() instanceof Message.Replace replace
                ? tx.outbox().handle(replace.key(), message.conversation(), message.key())
                : Optional.empty();
    }

    /** Whether it would replace a question of which nobody knows where it is. */
    boolean changesNothing() {
        return message.content() instanceof Message.Replace && replaced.isEmpty();
    }
}
