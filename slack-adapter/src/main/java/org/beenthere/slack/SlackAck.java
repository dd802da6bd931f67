package org.beenthere.slack;

import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The answer to one request of Slack's. It is given once; whoever comes first gives it. */
final class SlackAck {

    /** Not taken: Slack delivers an event again, or shows whoever pressed a button that it did not work. */
    static final Response NOT_TAKEN = Response.error(503);

    private final CompletableFuture<Response> answer = new CompletableFuture<>();

    static Response taken() {
        return Response.ok();
    }

    /** Gives the answer; returns false if another was given before, and this one is dropped. */
    boolean give(Response response) {
        return answer.complete(response);
    }

    /** Waits for the answer; gives {@link #NOT_TAKEN} itself after that time. */
    Response await(Duration longest) {
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            give(NOT_TAKEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            give(NOT_TAKEN);
        }
        return answer.join();
    }
}
