package org.beenthere.app.database;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Runs when all tests are over, last added first: what was added later may need what was there before it. */
final class ShutdownCleanup {

    private static final Deque<Runnable> ACTIONS = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ACTIONS.forEach(Runnable::run)));
    }

    private ShutdownCleanup() {}

    static void add(Runnable action) {
        ACTIONS.addFirst(action);
    }
}
