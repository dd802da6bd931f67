package org.beenthere.turn.background;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.beenthere.chat.PersonRef;
import org.beenthere.engine.Event;
import org.beenthere.store.Account;
import org.beenthere.store.Notice;
import org.beenthere.store.Outbox;
import org.beenthere.store.Transaction;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ConversationResolver;
import org.beenthere.turn.conversation.RecipientCheck;
import org.beenthere.turn.conversation.Turn;
import org.beenthere.turn.conversation.Work;
import org.beenthere.turn.delivery.AddressedMessages;

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

    /**
     * A notice that was taken up, as a turn of somebody.
     *
     * @param messages that it has written
     * @param left to be done besides
     */
    record Taken(PersonRef person, AddressedMessages messages, Set<Work> left) {}

    /**
     * Takes up the notice that has been due longest.
     *
     * @param lease how long its messages are left to whoever called this; zero where the lane delivers them
     * @param taken given it once its turn is saved
     * @return whether one was due
     */
    boolean run(Duration lease, Consumer<Taken> taken) {
        var claimed = new AtomicReference<UUID>();
        try {
            var saved = bot.inBackground(tx -> {
                var due = tx.notices().claim(bot.clock().instant());
                claimed.set(due.orElse(null));
                return due.map(id -> take(tx, tx.notices().take(id), lease));
            });
            saved.ifPresent(taken);
            return saved.isPresent();
        } catch (RuntimeException e) {
            if (claimed.get() == null) {
                throw e;
            }
            failures.note(claimed.get(), e);
            return true;
        }
    }

    private Taken take(Transaction tx, Notice notice, Duration lease) {
        var now = bot.clock().instant();
        var who = tx.accounts().get(notice.account());
        var conversations = new ConversationResolver(bot, tx, now);
        var found = notice.opens()
                ? conversations.findOrDelete(notice.account(), notice.topic())
                : conversations.find(notice.account(), notice.topic());
        boolean open = found.filter(conversation -> !conversation.isEnded()).isPresent();
        if (!open && !notice.opens()) {
            return tooLate(who);
        }
        boolean mayHear = RecipientCheck.mayHear(tx, who.human(), notice);
        if (!mayHear && !open) {
            return tooLate(who);
        }
        var conversation =
                found.orElseGet(() -> conversations.open(notice.account(), notice.topic(), keyFor(tx, notice)));
        var turn = new Turn(bot, tx, now, who, conversation, lease, false);
        Outbox.Added written;
        if (!mayHear) {
            written = turn.takeLast(RecipientCheck.REFUSED);
        } else if (RecipientCheck.isLast(notice)) {
            written = turn.takeLast(said(notice));
        } else {
            written = turn.take(open ? said(notice) : opened(notice));
        }
        return new Taken(who.ref(), AddressedMessages.of(tx, who, written), turn.left());
    }

    private static Taken tooLate(Account who) {
        return new Taken(who.ref(), AddressedMessages.none(), Set.of());
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
