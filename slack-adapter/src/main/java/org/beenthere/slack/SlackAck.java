package org.beenthere.slack;

import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The answer to one request of Slack's: given once, by whoever is first. */
final class SlackAck {

    /** Not taken: Slack delivers an event again, and tells whoever pressed a button that it did not work. */
    static final Response NOT_TAKEN = Response.error(503);

    private final CompletableFuture<Response> answer = new CompletableFuture<>();

    /** Taken. */
    static Response taken() {
        return Response.ok();
    }

    /** Gives the answer; false where another was given before, so that this one reaches nobody. */
    boolean give(Response response) {
        return answer.complete(response);
    }

    /** The answer, when it is there; that it was not taken, where that lasts longer than Slack waits. */
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
