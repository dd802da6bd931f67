package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.PlatformWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what Teams sends: who may speak is asked first, and each event has a thread of its own. */
final class TeamsInbox implements AutoCloseable {

    /** Teams waits for about fifteen seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Duration AT_CLOSE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(TeamsInbox.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
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
     * What to answer, as soon as that is known.
     *
     * @param authorization the header, or null
     */
    CompletableFuture<TeamsResponse> take(String authorization, byte[] body, ChatBot bot) {
        var answer = new CompletableFuture<TeamsResponse>();
        try {
            threads.execute(() -> take(authorization, body, bot, answer));
        } catch (RejectedExecutionException e) {
            answer.complete(TeamsResponse.UNAVAILABLE);
        }
        return answer.completeOnTimeout(TeamsResponse.UNAVAILABLE, LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void take(String authorization, byte[] body, ChatBot bot, CompletableFuture<TeamsResponse> answer) {
        try {
            var sender = verification.sender(authorization);
            var activity = activity(body);
            sender.check(activity);
            take(activity, bot, answer);
        } catch (RefusedException e) {
            answer.complete(TeamsResponse.refused(e));
        } catch (RuntimeException e) {
            // The name alone: a message may quote what somebody wrote (law 12).
            LOG.warn("What Teams sent was not taken: {}", e.getClass().getSimpleName());
            answer.complete(TeamsResponse.UNAVAILABLE);
        }
    }

    private static TeamsActivity activity(byte[] body) throws RefusedException {
        try {
            JsonNode json = TeamsHttp.JSON.readTree(body);
            if (json.isObject()) {
                return new TeamsActivity(json);
            }
        } catch (IOException e) {
            // Said below, as it is for whatever else is no activity.
        }
        throw new RefusedException(RefusedException.MALFORMED);
    }

    private void take(TeamsActivity activity, ChatBot bot, CompletableFuture<TeamsResponse> answer) {
        if (activity.isPress() && !activity.value().path("action").isObject()) {
            answer.complete(TeamsResponse.malformedPress());
            return;
        }
        var event = events.event(activity);
        if (event.isEmpty()) {
            answer.complete(TeamsResponse.TAKEN);
            return;
        }
        var reply = new TeamsReply(activity, cards, words.get().notification(), answer);
        reply.over(bot.process(event.get(), reply));
    }

    /** Takes no more, and waits for what is under way. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(AT_CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            threads.shutdownNow();
        }
    }
}
