package org.beenthere.bench.durable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.beenthere.app.database.EmbeddedDatabase;

/**
 * Has the same people make the same turns three times, each on its own copy of one database: recorded, by the bot, and as
 * the recorded statements in plain JDBC. The latter two alternate, so that whatever else runs disturbs both.
 */
public final class DurableComparison {

    private static final int PEOPLE = 8;
    private static final int ROUNDS = 7;

    /** Turns of each person. The first one is alone as well. */
    private static final int WARM_UP = 1_000;

    private static final int ALONE = 200;
    private static final int TOGETHER = 60;

    private DurableComparison() {}

    /** Runs the comparison, and prints it. */
    public static void run() throws Exception {
        var folder = Files.createTempDirectory("durable");
        try (var server = EmbeddedDatabase.start(folder.resolve("data"), IO::println)) {
            var databases = new Databases(server);
            var begun = new MemoryPlatform();
            try (var bot = new DurableBot(databases.open("origin"), folder, begun)) {
                bot.begin(PEOPLE);
            }
            List.of("recorded", "turns", "bare").forEach(name -> databases.copy("origin", name));
            databases.neverWait("recorded");
            var replays = record(databases, folder, begun);
            try (var bot = new DurableBot(databases.open("turns"), folder, begun.copy());
                    var pool = databases.open("bare")) {
                compare(bot::turn, person -> replays.get(person).turn(pool));
            }
            var tape = replays.getFirst();
            IO.println(
                    "\nA turn is %.1f statements in %.1f transactions.".formatted(tape.statements(), tape.commits()));
        }
    }

    private static List<Replay> record(Databases databases, Path folder, MemoryPlatform begun) throws Exception {
        try (var pool = databases.open("recorded")) {
            var recorder = new StatementRecorder(pool);
            try (var bot = new DurableBot(recorder.connections(), folder, begun.copy())) {
                return IntStream.range(0, PEOPLE)
                        .mapToObj(person -> recorder.record(turnsOf(person), () -> bot.turn(person)))
                        .map(Replay::new)
                        .toList();
            }
        }
    }

    private static int turnsOf(int person) {
        return WARM_UP + ROUNDS * (person == 0 ? ALONE + TOGETHER : TOGETHER);
    }

    private static void compare(IntConsumer turn, IntConsumer bare) throws Exception {
        for (var one : List.of(turn, bare)) {
            Round.of(PEOPLE, WARM_UP, one);
        }
        var table = new RatioTable();
        for (int round = 0; round < ROUNDS; round++) {
            table.add(1, Round.of(1, ALONE, turn), Round.of(1, ALONE, bare));
            table.add(PEOPLE, Round.of(PEOPLE, TOGETHER, turn), Round.of(PEOPLE, TOGETHER, bare));
        }
        IO.println("\n" + table.text());
    }
}
