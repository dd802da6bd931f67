package org.beenthere.app.database;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** What is done when all tests are over: the last that was asked for first, since it may need what was there before it. */
final class AtEnd {

    private static final Deque<Runnable> ACTS = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ACTS.forEach(Runnable::run)));
    }

    private AtEnd() {}

    static void run(Runnable act) {
        ACTS.addFirst(act);
    }
}
