package org.beenthere.turn.background;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.store.Outbox;
import org.beenthere.turn.conversation.Work;
import org.beenthere.turn.delivery.OutboxDispatcher;

/**
 * Takes up one notice after the other, and has the messages of each delivered beside it as those of a press are: a notice
 * waits for no send.
 */
final class NoticeTurns {

    /** Notices whose messages may be on their way at once; those of others are left to the lanes. */
    private static final int DELIVERIES = 8;

    private final NoticeProcessor notices;
    private final OutboxDispatcher dispatcher;
    private final Consumer<Set<Work>> wake;
    private final Semaphore deliveries = new Semaphore(DELIVERIES);

    NoticeTurns(NoticeProcessor notices, OutboxDispatcher dispatcher, Consumer<Set<Work>> wake) {
        this.notices = notices;
        this.dispatcher = dispatcher;
        this.wake = wake;
    }

    /**
     * Takes up the notice that has been due longest.
     *
     * @param sends runs what is sent
     * @return whether one was due
     */
    boolean takeNext(Executor sends) {
        boolean room = deliveries.tryAcquire();
        var handedOver = new AtomicBoolean();
        try {
            return notices.run(room ? Outbox.LEASE : Duration.ZERO, taken -> {
                wake.accept(taken.left());
                if (room) {
                    handedOver.set(true);
                    sends.execute(() -> deliver(taken));
                } else {
                    wake.accept(Set.of(Work.SENDS));
                }
            });
        } finally {
            if (room && !handedOver.get()) {
                deliveries.release();
            }
        }
    }

    private void deliver(NoticeProcessor.Taken taken) {
        try {
            wake.accept(dispatcher.deliver(taken.person(), taken.messages(), ReplyHandle.NONE));
        } finally {
            deliveries.release();
        }
    }
}
