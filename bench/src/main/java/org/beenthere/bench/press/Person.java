package org.beenthere.bench.press;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who asks for a peer, answers two questions, thinks better of it, and begins again. */
final class Person {

    private static final List<String> STORY = List.of("Ask for a peer", "This week", "I am a nurse", "Stop");
    private static final int PATIENCE_SECONDS = 5;
    private static final int MOST_TRIES = 10;

    private final StandInSlack slack;
    private final String id;
    private final CompletableFuture<JsonNode> firstHome = new CompletableFuture<>();
    private final BlockingQueue<ObjectNode> shown = new LinkedBlockingQueue<>();
    private volatile JsonNode home;
    private URI address;
    private ObjectNode card;
    private ObjectNode lastPress;
    private int next;

    Person(StandInSlack slack, String id) {
        this.slack = slack;
        this.id = id;
    }

    String channel() {
        return "D" + id;
    }

    private String user() {
        return "U" + id;
    }

    void isShown(ObjectNode posted) {
        shown.add(posted);
    }

    void isHome(JsonNode view) {
        home = view;
        firstHome.complete(view);
    }

    /** Opens the bot's Home tab, and waits until it is there. */
    void comesTo(URI bot) {
        address = bot;
        try {
            send(SlackPayloads.event(bot, SlackPayloads.opened(user(), channel(), slack.timestamp())));
            firstHome.get(MOST_TRIES * PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("home was not shown", e);
        }
    }

    /** Presses elsewhere from now on. */
    void turnsTo(URI other) {
        address = other;
    }

    /**
     * Makes the next press of the story, and waits for the message that follows. Where none does, since the press was not
     * saved, presses again; that is one slow press.
     */
    Press actsOn() {
        var label = STORY.get(next);
        next = (next + 1) % STORY.size();
        long begin = System.nanoTime();
        press(label);
        long acknowledged = System.nanoTime();
        var message = waitForMessage();
        for (int tries = 1; message.isEmpty() && tries < MOST_TRIES; tries++) {
            press(label);
            message = waitForMessage();
        }
        card = message.orElseThrow(() -> new IllegalStateException("nothing followed a press"));
        return new Press(Duration.ofNanos(acknowledged - begin), Duration.ofNanos(System.nanoTime() - begin));
    }

    private void press(String label) {
        var ts = slack.timestamp();
        lastPress = label.equals(STORY.getFirst())
                ? SlackPayloads.pressedOnHome(user(), home, button(home.path("blocks"), label), ts)
                : SlackPayloads.pressedOnCard(
                        user(), card, button(card.path("message").path("blocks"), label), ts, slack.responseUrl());
        send(SlackPayloads.interaction(address, lastPress));
    }

    /** Makes the last press again, and waits for nothing but the acknowledgement. */
    Press repeats() {
        long begin = System.nanoTime();
        send(SlackPayloads.interaction(address, lastPress));
        var acknowledged = Duration.ofNanos(System.nanoTime() - begin);
        return new Press(acknowledged, acknowledged);
    }

    private Optional<ObjectNode> waitForMessage() {
        try {
            return Optional.ofNullable(shown.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(HttpRequest request) {
        try {
            slack.http().send(request, BodyHandlers.discarding());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode button(JsonNode blocks, String label) {
        for (var block : blocks) {
            for (var element : block.path("elements")) {
                if (element.path("text").path("text").asText().equals(label)) {
                    return element;
                }
            }
        }
        throw new IllegalStateException("no button says " + label);
    }
}
