package org.beenthere.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;

/** Several acts at the same instant. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * Does all of these at the same instant, each on a thread of its own, and waits for them.
     *
     * @throws AssertionError where one of them failed
     */
    public static void does(List<Runnable> acts) throws InterruptedException {
        var start = new CyclicBarrier(Math.max(1, acts.size()));
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var threads = acts.stream()
                .map(act -> Thread.ofVirtual().unstarted(() -> {
                    try {
                        start.await();
                        act.run();
                    } catch (Exception | AssertionError e) {
                        failures.add(e);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }
}
