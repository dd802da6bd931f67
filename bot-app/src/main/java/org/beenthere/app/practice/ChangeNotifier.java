package org.beenthere.app.practice;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells all open pages, by server-sent events, that something has changed. A page that does not read delays nobody. */
final class ChangeNotifier implements AutoCloseable {

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

    /** Tells the pages; several changes at once are told as one. */
    void tell() {
        if (due.compareAndSet(false, true)) {
            try {
                teller.execute(this::tellAll);
            } catch (RejectedExecutionException e) {
                // Closed: there are no pages left to tell.
            }
        }
    }

    private void tellAll() {
        due.set(false);
        // Browsers drop an event that has no data.
        pages.forEach(page -> page.sendEvent("changed", "look"));
    }

    /** Disconnects the pages, which would otherwise keep the server from stopping. */
    @Override
    public void close() {
        closed = true;
        teller.shutdownNow();
        pages.forEach(SseClient::close);
    }
}
