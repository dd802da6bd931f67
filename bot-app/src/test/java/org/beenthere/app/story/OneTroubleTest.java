package org.beenthere.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beenthere.testing.Trouble;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The trouble of one platform is no trouble of the other, and when it is over what was owed there arrives. */
class OneTroubleTest {

    private static final int FEW = 8;

    /** A hundred and some presses in every build, and some hundred with {@code -Pthorough}. */
    private static final int ROUNDS = Integer.getInteger("rounds", FEW);

    /** How long 99 of 100 next cards may take. */
    private static final Duration SOON = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("troubles")
    void nobody_elsewhere_notices_and_what_was_owed_arrives_in_order_and_once(Platform troubled, Trouble trouble)
            throws Exception {
        try (var hospital = new Hospital(folder, troubled);
                var threads = Executors.newCachedThreadPool()) {
            hospital.opens();
            var calm = pressed(together(threads, hospital.pressesHere(1)));
            hospital.isQuiet();

            hospital.begins(trouble);
            var there = together(threads, hospital.actsThere());
            var took = pressed(together(threads, hospital.pressesHere(ROUNDS)));
            all(there);

            assertThat(took).hasSize(Hospital.PRESSING * ROUNDS * Presser.PRESSES);
            assertThat(took.get((int) Math.ceil(took.size() * 0.99) - 1))
                    .as("from the press to the next card, 99 of 100")
                    .isLessThan(longest(calm));
            hospital.noticesAndKeysGoOn();
            hospital.ends();
            hospital.hasEverythingInOrderAndOnce();
        }
    }

    /** One of each platform in every build, and each of both with {@code -Pthorough}. */
    static Stream<Arguments> troubles() {
        return ROUNDS == FEW
                ? Stream.of(arguments(Platform.SLACK, Trouble.LYING), arguments(Platform.TEAMS, Trouble.SILENT))
                : Stream.of(Platform.SLACK, Platform.TEAMS)
                        .flatMap(platform -> Stream.of(Trouble.SILENT, Trouble.LIMITED, Trouble.LYING)
                                .map(trouble -> arguments(platform, trouble)));
    }

    /** A second; or, on a machine that is too busy for that, what it took while nobody was in trouble. */
    private static Duration longest(List<Duration> calm) {
        return calm.getLast().compareTo(SOON) > 0 ? calm.getLast() : SOON;
    }

    /** How long the next cards took, the shortest first. */
    private static List<Duration> pressed(List<Future<List<Duration>>> presses) throws Exception {
        return all(presses).stream().flatMap(List::stream).sorted().toList();
    }

    private static <T> List<Future<T>> together(ExecutorService threads, Stream<Callable<T>> acts) {
        return acts.map(threads::submit).toList();
    }

    private static <T> List<T> all(List<Future<T>> acts) throws Exception {
        var results = new ArrayList<T>();
        for (var act : acts) {
            results.add(act.get(5, TimeUnit.MINUTES));
        }
        return results;
    }
}
