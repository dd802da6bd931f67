package org.beenthere.bench.press;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;

/** Presses on the bot and on the bare app as often, and prints both side by side. */
public final class PressComparison {

    private static final int PEOPLE = 16;
    private static final int WARM_UP = 10_000;
    private static final int MEASURED = 5_000;

    private PressComparison() {}

    /** @param arguments how many presses to warm up with, and how many to measure; ten and five thousand if left out */
    public static void run(List<String> arguments) throws Exception {
        int warmUp = arguments.isEmpty() ? WARM_UP : Integer.parseInt(arguments.getFirst());
        int measured = arguments.size() < 2 ? MEASURED : Integer.parseInt(arguments.get(1));
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
}
