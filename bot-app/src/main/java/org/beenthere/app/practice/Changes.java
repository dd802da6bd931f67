package org.beenthere.app.practice;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells the pages that are open that something has changed. A page that does not listen keeps nobody waiting. */
final class Changes implements AutoCloseable {

    private final Set<SseClient> pages = ConcurrentHashMap.newKeySet();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("changes").factory());
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile boolean closed;

    void join(SseClient page) {
        page.keepAlive();
        page.onClose(() -> pages.remove(page));
        pages.add(page);
        if (closed) {
            page.close();
        } else {
            tell();
        }
    }

    /** Many changes at once are told as one. */
    void tell() {
        if (due.compareAndSet(false, true)) {
            try {
                teller.execute(this::tellAll);
            } catch (RejectedExecutionException e) {
                // it is closed, and nobody listens any more
            }
        }
    }

    private void tellAll() {
        due.set(false);
        // without any data a browser drops an event
        pages.forEach(page -> page.sendEvent("changed", "look"));
    }

    /** Lets the pages go, which would otherwise hold up the end. */
    @Override
    public void close() {
        closed = true;
        teller.shutdownNow();
        pages.forEach(SseClient::close);
    }
}
