package org.beenthere.slack;

import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.beenthere.chat.EventThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles what Slack sends on threads of its own, because Slack wants its answer long before the work is done. */
final class SlackExecutor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackExecutor.class);

    private final EventThreads threads = new EventThreads();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Duration longestWait;

    /**
     * @param longestWait how long to wait for the answer
     */
    SlackExecutor(Duration longestWait) {
        this.longestWait = longestWait;
    }

    /**
     * Starts work, and returns the answer as soon as the work gives it.
     *
     * @throws NotTakenException if the answer does not come in time, or is that the event was not taken
     */
    Response begin(Consumer<SlackAck> work) {
        var ack = new SlackAck();
        underWay.incrementAndGet();
        try {
            threads.start(() -> run(work, ack));
        } catch (RejectedExecutionException e) {
            underWay.decrementAndGet();
            throw new NotTakenException();
        }
        var answer = ack.await(longestWait);
        if (answer == SlackAck.NOT_TAKEN) {
            throw new NotTakenException();
        }
        return answer;
    }

    private void run(Consumer<SlackAck> work, SlackAck ack) {
        try {
            work.accept(ack);
        } catch (RuntimeException e) {
            // The class alone: a message may quote what somebody wrote (law 12).
            LOG.warn("An event of Slack's was not taken: {}", e.getClass().getSimpleName());
        } finally {
            ack.give(SlackAck.NOT_TAKEN);
            underWay.decrementAndGet();
        }
    }

    /** Whether no work is under way. */
    boolean isIdle() {
        return underWay.get() == 0;
    }

    @Override
    public void close() {
        threads.close();
    }
}
