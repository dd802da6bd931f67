package org.beenthere.turn;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.engine.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up notices that are due, each as a turn of its own in the conversation it is for. */
final class NoticeTurns {

    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(NoticeTurns.class);

    private final House house;
    private final Courier courier;

    NoticeTurns(House house, Courier courier) {
        this.house = house;
        this.courier = courier;
    }

    /** Takes up the notice that has been due longest; false where none is. */
    boolean run() {
        var claimed = new AtomicReference<UUID>();
        try {
            List<Letter> letters = house.database().inTransaction(WITHIN, tx -> {
                var due = tx.notices().claim(house.clock().instant());
                claimed.set(due.orElse(null));
                return due.map(id -> take(tx, tx.notices().take(id))).orElse(List.of());
            });
            courier.deliver(letters, ReplyHandle.NONE);
            return claimed.get() != null;
        } catch (RuntimeException e) {
            if (claimed.get() == null) {
                throw e;
            }
            LOG.warn("A notice is put off: {}", Causes.names(e));
            putOff(claimed.get());
            return true;
        }
    }

    private List<Letter> take(Transaction tx, Notice notice) {
        var now = house.clock().instant();
        var who = tx.accounts().get(notice.account());
        var doors = new Doors(house, tx, now);
        var found = notice.opens()
                ? doors.findOrForget(notice.account(), notice.topic())
                : doors.find(notice.account(), notice.topic());
        boolean open = found.filter(conversation -> !conversation.isEnded()).isPresent();
        if (!open && !notice.opens()) {
            return List.of();
        }
        var conversation = found.orElseGet(() -> doors.open(notice.account(), notice.topic(), keyFor(notice)));
        return new Turn(house, tx, now, who, conversation, false).take(open ? said(notice) : opened(notice));
    }

    /** A task has a key of its own, made when it is opened. */
    private UUID keyFor(Notice notice) {
        return notice.topic().kind() == Topic.Kind.TASK ? house.seal().newKey() : notice.key();
    }

    private static Event.What opened(Notice notice) {
        return new Event.What.Opened(notice.facts());
    }

    private static Event.What said(Notice notice) {
        return switch (notice.name()) {
            case Notice.OPEN -> new Event.What.Greeted();
            case Notice.ELAPSED -> new Event.What.Elapsed(asked(notice));
            case Notice.REMINDER -> new Event.What.TimeToRemind(asked(notice));
            default -> new Event.What.Noticed(notice.name(), notice.facts());
        };
    }

    private static int asked(Notice notice) {
        return Integer.parseInt(notice.facts().get(Notice.ASKED));
    }

    private void putOff(UUID notice) {
        house.database().inTransaction(WITHIN, tx -> {
            tx.notices().putOff(notice, house.clock().instant().plus(AFTER_A_FAILURE));
            return null;
        });
    }
}
