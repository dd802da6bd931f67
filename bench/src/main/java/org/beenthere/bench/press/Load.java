package org.beenthere.bench.press;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** People who press as fast as they are answered, all at once, for some time. */
final class Load {

    private Load() {}

    /** @param act one press, which returns how long it took */
    static Figures run(List<Person> people, Function<Person, Press> act, Duration howLong, MeasuredJvm jvm)
            throws Exception {
        var processor = jvm.processorTime();
        var database = jvm.databaseTime();
        long begin = System.nanoTime();
        var all = new ArrayList<Press>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var under = new ArrayList<Future<List<Press>>>();
            people.forEach(person -> under.add(threads.submit(() -> {
                var presses = new ArrayList<Press>();
                while (System.nanoTime() - begin < howLong.toNanos()) {
                    presses.add(act.apply(person));
                }
                return presses;
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
