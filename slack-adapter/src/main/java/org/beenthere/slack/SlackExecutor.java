package org.beenthere.slack;

import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where what came from Slack is worked on, while Slack has its answer already. */
final class SlackExecutor implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(SlackExecutor.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Duration acknowledge;

    SlackExecutor(Duration acknowledge) {
        this.acknowledge = acknowledge;
    }

    /**
     * Begins the work and gives its answer, which it may give long before it is over.
     *
     * @throws NotTakenException where it gives none in time, or none but that
     */
    Response begin(Consumer<SlackAck> work) {
        var ack = new SlackAck();
        underWay.incrementAndGet();
        try {
            threads.execute(() -> run(work, ack));
        } catch (RejectedExecutionException e) {
            underWay.decrementAndGet();
            throw new NotTakenException();
        }
        var answer = ack.await(acknowledge);
        if (answer == SlackAck.NOT_TAKEN) {
            throw new NotTakenException();
        }
        return answer;
    }

    private void run(Consumer<SlackAck> work, SlackAck ack) {
        try {
            work.accept(ack);
        } catch (RuntimeException e) {
            // Its name alone: a message may quote what somebody wrote (law 12).
            LOG.warn("An event of Slack's was not taken: {}", e.getClass().getSimpleName());
        } finally {
            ack.give(SlackAck.NOT_TAKEN);
            underWay.decrementAndGet();
        }
    }

    /** Whether nothing is being worked on. */
    boolean areIdle() {
        return underWay.get() == 0;
    }

    /** Takes nothing more, and waits a while for what is being worked on. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
