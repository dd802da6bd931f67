package org.beenthere.bench.press;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Presses on the bot and on the bare app for the same time each, and prints both side by side. */
public final class PressComparison {

    private static final int PEOPLE = 16;
    private static final Duration USUAL = Duration.ofSeconds(60);

    private PressComparison() {}

    /** @param arguments the seconds to warm up and those to measure; 60 each where they are left out */
    public static void run(List<String> arguments) throws Exception {
        var warmUp = arguments.isEmpty() ? USUAL : seconds(arguments.getFirst());
        var measured = arguments.size() < 2 ? USUAL : seconds(arguments.get(1));
        var folder = Files.createTempDirectory("presses");
        try (var slack = new StandInSlack()) {
            var people = IntStream.range(0, PEOPLE).mapToObj(slack::person).toList();
            Figures bot;
            try (var serve = MeasuredJvm.serve(folder, slack.apiUrl())) {
                people.forEach(person -> person.comesTo(serve.address()));
                Load.run(people, Person::actsOn, warmUp, serve);
                bot = Load.run(people, Person::actsOn, measured, serve);
            }
            try (var bare = MeasuredJvm.bareBolt(folder)) {
                people.forEach(person -> person.turnsTo(bare.address()));
                Load.run(people, Person::repeats, warmUp, bare);
                var yardstick = Load.run(people, Person::repeats, measured, bare);
                IO.println("\n" + Figures.table(bot, yardstick));
            }
        }
    }

    private static Duration seconds(String argument) {
        return Duration.ofSeconds(Long.parseLong(argument));
    }
}
