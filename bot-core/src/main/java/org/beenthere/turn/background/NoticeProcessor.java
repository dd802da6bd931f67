package org.beenthere.turn.background;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.beenthere.engine.Event;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.Notice;
import org.beenthere.store.Transaction;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ConversationResolver;
import org.beenthere.turn.conversation.RecipientCheck;
import org.beenthere.turn.conversation.Turn;
import org.beenthere.turn.conversation.Work;

/**
 * Takes up notices that are due, each as a turn of its own in the conversation it is for. What a notice says was checked when
 * it was sent, and is given to the engine as it is; whether the person may still hear it is checked when it is due.
 */
final class NoticeProcessor {

    private final BotContext bot;
    private final NoticeFailure failures;

    NoticeProcessor(BotContext bot) {
        this.bot = bot;
        this.failures = new NoticeFailure(bot);
    }

    /** Takes up the notice that has been due longest. Returns what its turn has left to be done; empty where none is due. */
    Optional<Set<Work>> run() {
        var claimed = new AtomicReference<UUID>();
        try {
            return bot.inBackground(tx -> {
                var due = tx.notices().claim(bot.clock().instant());
                claimed.set(due.orElse(null));
                return due.map(id -> take(tx, tx.notices().take(id)));
            });
        } catch (RuntimeException e) {
            if (claimed.get() == null) {
                throw e;
            }
            failures.note(claimed.get(), e);
            return Optional.of(EnumSet.allOf(Work.class));
        }
    }

    private Set<Work> take(Transaction tx, Notice notice) {
        var now = bot.clock().instant();
        var who = tx.accounts().get(notice.account());
        var conversations = new ConversationResolver(bot, tx, now);
        var found = notice.opens()
                ? conversations.findOrDelete(notice.account(), notice.topic())
                : conversations.find(notice.account(), notice.topic());
        boolean open = found.filter(conversation -> !conversation.isEnded()).isPresent();
        if (!open && !notice.opens()) {
            return Set.of();
        }
        if (!RecipientCheck.mayHear(tx, who.human(), notice)) {
            var refused = found.filter(_ -> open).map(conversation -> turn(tx, now, who, conversation));
            refused.ifPresent(turn -> turn.takeLast(RecipientCheck.REFUSED));
            return refused.map(NoticeProcessor::left).orElse(Set.of());
        }
        var conversation =
                found.orElseGet(() -> conversations.open(notice.account(), notice.topic(), keyFor(tx, notice)));
        var turn = turn(tx, now, who, conversation);
        if (RecipientCheck.isLast(notice)) {
            turn.takeLast(said(notice));
        } else {
            turn.take(open ? said(notice) : opened(notice));
        }
        return left(turn);
    }

    /** Nobody delivers its messages but the lane. */
    private static Set<Work> left(Turn turn) {
        var left = EnumSet.of(Work.SENDS);
        left.addAll(turn.left());
        return left;
    }

    private Turn turn(Transaction tx, Instant now, Account who, Conversation conversation) {
        return new Turn(bot, tx, now, who, conversation, Duration.ZERO, false);
    }

    private UUID keyFor(Transaction tx, Notice notice) {
        return switch (notice.topic().kind()) {
            case HOME -> tx.dayKeys().current();
            case TASK -> bot.seal().newKey();
            case CASE -> notice.key();
        };
    }

    private static Event.What opened(Notice notice) {
        return new Event.What.Opened(notice.facts());
    }

    private static Event.What said(Notice notice) {
        return switch (notice.name()) {
            case Notice.OPEN -> new Event.What.Greeted();
            case Notice.ELAPSED -> new Event.What.Elapsed(notice.asked());
            case Notice.REMINDER -> new Event.What.TimeToRemind(notice.asked());
            default -> new Event.What.Noticed(notice.name(), notice.facts());
        };
    }
}
