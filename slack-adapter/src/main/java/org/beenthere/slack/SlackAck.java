package org.beenthere.slack;

import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The answer to one request of Slack's: given once, by whoever is first. */
final class SlackAck {

    private final CompletableFuture<Response> answer = new CompletableFuture<>();

    /** Taken. */
    static Response taken() {
        return Response.ok();
    }

    /** Not taken: Slack delivers an event again, and tells whoever pressed a button that it did not work. */
    static Response notTaken() {
        return Response.builder().statusCode(503).build();
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
            give(notTaken());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            give(notTaken());
        }
        return answer.join();
    }
}
