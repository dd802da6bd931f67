package org.beenthere.slack.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How what happens comes to the adapter: once, or twice, or late and in another order. */
final class SlackPost {

    private final SlackSender sender;
    private final AtomicInteger echoing = new AtomicInteger();
    private final List<Supplier<HttpResponse<String>>> held = new ArrayList<>();
    private boolean twice;
    private boolean holding;
    private final ThreadLocal<HttpResponse<String>> last = new ThreadLocal<>();

    SlackPost(SlackSender sender) {
        this.sender = sender;
    }

    /** What was answered to what was sent last on this thread. */
    HttpResponse<String> answer() {
        return last.get();
    }

    /** An event; where it is sent again, it says so. */
    void event(ObjectNode event) {
        var payload = SlackRequests.callback(event);
        send(() -> sender.event(payload, Map.of()));
        if (twice) {
            send(() -> sender.event(payload, Map.of("X-Slack-Retry-Num", "1", "X-Slack-Retry-Reason", "http_timeout")));
        }
    }

    void interaction(ObjectNode payload) {
        send(() -> sender.interaction(payload));
        if (twice) {
            send(() -> sender.interaction(payload));
        }
    }

    private void send(Supplier<HttpResponse<String>> delivery) {
        if (holding) {
            held.addFirst(delivery);
        } else {
            last.set(delivery.get());
        }
    }

    /** Has a window follow the answer to what was sent last, where that was taken. */
    void followed(Consumer<String> window) {
        if (!holding && last.get().statusCode() == 200) {
            window.accept(last.get().body());
        }
    }

    void twice(Runnable acts) {
        twice = true;
        acts.run();
        twice = false;
    }

    void reversed(Runnable acts) {
        holding = true;
        acts.run();
        holding = false;
        held.forEach(delivery -> last.set(delivery.get()));
        held.clear();
    }

    /** Slack lets the bot know of its own messages in private chats, like of anybody's. */
    void echo(FakeWorld.Posted posted, boolean changed) {
        if (!posted.channel().startsWith("D")) {
            return;
        }
        echoing.incrementAndGet();
        var event = SlackRequests.callback(SlackRequests.echo(posted, changed, posted.ts()));
        Thread.ofVirtual().start(() -> {
            try {
                sender.event(event, Map.of());
            } catch (UncheckedIOException _) {
                // a bot that was killed meanwhile does not answer, and nobody waits for the answer to an echo
            } finally {
                echoing.decrementAndGet();
            }
        });
    }

    /** Whether all echoes have come. */
    boolean isThrough() {
        return echoing.get() == 0;
    }
}
