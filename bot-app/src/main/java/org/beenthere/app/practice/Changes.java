package org.beenthere.app.practice;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the pages that are open that something has changed. */
final class Changes {

    private final Set<SseClient> pages = ConcurrentHashMap.newKeySet();

    void join(SseClient page) {
        page.keepAlive();
        page.onClose(() -> pages.remove(page));
        pages.add(page);
        page.sendEvent("changed", "");
    }

    void tell() {
        pages.forEach(page -> page.sendEvent("changed", ""));
    }
}
