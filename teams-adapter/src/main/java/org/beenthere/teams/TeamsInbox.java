package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.EventThreads;
import org.beenthere.chat.PlatformWords;
import org.beenthere.teams.card.TeamsCards;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the requests of Teams: verifies the sender first, and handles each event on a thread of its own. */
final class TeamsInbox implements AutoCloseable {

    /** The timeout of a response; Teams waits about fifteen seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(TeamsInbox.class);

    private final EventThreads threads = new EventThreads();
    private final TeamsVerification verification;
    private final TeamsEvents events;
    private final TeamsCards cards;
    private final Supplier<PlatformWords> words;

    TeamsInbox(TeamsVerification verification, TeamsEvents events, TeamsCards cards, Supplier<PlatformWords> words) {
        this.verification = verification;
        this.events = events;
        this.cards = cards;
        this.words = words;
    }

    /**
     * The response, completed as soon as it is known.
     *
     * @param authorization the header, or null
     */
    CompletableFuture<TeamsResponse> take(String authorization, byte[] body, ChatBot bot) {
        var response = new CompletableFuture<TeamsResponse>();
        try {
            threads.start(() -> take(authorization, body, bot, response));
        } catch (RejectedExecutionException e) {
            response.complete(TeamsResponse.UNAVAILABLE);
        }
        return response.completeOnTimeout(TeamsResponse.UNAVAILABLE, LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void take(String authorization, byte[] body, ChatBot bot, CompletableFuture<TeamsResponse> response) {
        try {
            var sender = verification.sender(authorization);
            var activity = activity(body);
            sender.check(activity);
            take(activity, bot, response);
        } catch (RefusedException e) {
            response.complete(TeamsResponse.refused(e));
        } catch (RuntimeException e) {
            // The class alone: a message may quote what somebody wrote (law 12).
            LOG.warn("What Teams sent was not taken: {}", e.getClass().getSimpleName());
            response.complete(TeamsResponse.UNAVAILABLE);
        }
    }

    private static TeamsActivity activity(byte[] body) throws RefusedException {
        try {
            JsonNode json = TeamsHttp.JSON.readTree(body);
            if (json.isObject()) {
                return new TeamsActivity(json);
            }
        } catch (IOException e) {
            // Refused below, like JSON that is no activity.
        }
        throw new RefusedException(RefusedException.MALFORMED);
    }

    private void take(TeamsActivity activity, ChatBot bot, CompletableFuture<TeamsResponse> response) {
        if (activity.isPress() && !activity.value().path("action").isObject()) {
            response.complete(TeamsResponse.malformedPress());
            return;
        }
        var event = events.event(activity);
        if (event.isEmpty()) {
            response.complete(TeamsResponse.TAKEN);
            return;
        }
        var reply = new TeamsReply(activity, cards, words.get().notification(), response);
        reply.finish(bot.process(event.get(), reply));
    }

    @Override
    public void close() {
        threads.close();
    }
}
