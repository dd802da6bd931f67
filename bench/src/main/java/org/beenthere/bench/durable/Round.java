package org.beenthere.bench.durable;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * What one turn took in a round, in milliseconds.
 *
 * @param wall until the last client was done, shared out among all turns
 * @param processor of the whole JVM
 */
record Round(double wall, double processor) {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Has several clients at once do something several times each. */
    static Round of(int clients, int times, IntConsumer turn) throws Exception {
        long begin = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Callable<Void>> all = IntStream.range(0, clients)
                    .<Callable<Void>>mapToObj(client -> () -> {
                        for (int i = 0; i < times; i++) {
                            turn.accept(client);
                        }
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
        double turns = 1e6 * clients * times;
        return new Round((System.nanoTime() - begin) / turns, (SYSTEM.getProcessCpuTime() - processor) / turns);
    }
}
