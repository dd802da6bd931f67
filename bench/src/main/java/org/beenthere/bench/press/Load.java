package org.beenthere.bench.press;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** People who press as fast as they are answered, all at once. */
final class Load {

    private Load() {}

    /**
     * Has people press until they have done so that often together.
     *
     * @param act one press, which returns how long it took
     */
    static Figures run(List<Person> people, Function<Person, Press> act, int presses, MeasuredJvm jvm)
            throws Exception {
        var processor = jvm.processorTime();
        var database = jvm.databaseTime();
        long begin = System.nanoTime();
        var left = new AtomicInteger(presses);
        var all = new ArrayList<Press>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var under = new ArrayList<Future<List<Press>>>();
            people.forEach(person -> under.add(threads.submit(() -> {
                var made = new ArrayList<Press>();
                while (left.getAndDecrement() > 0) {
                    made.add(act.apply(person));
                }
                return made;
            })));
            for (var person : under) {
                all.addAll(person.get());
            }
        }
        var elapsed = Duration.ofNanos(System.nanoTime() - begin);
        return new Figures(
                Collections.unmodifiableList(all),
                elapsed,
                jvm.processorTime().minus(processor),
                jvm.databaseTime().minus(database));
    }
}
