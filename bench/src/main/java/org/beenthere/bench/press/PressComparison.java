package org.beenthere.bench.press;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Presses on the bot and on the bare app as often, and prints both side by side. They take turns, so that whatever else the
 * machine does disturbs both.
 */
public final class PressComparison {

    private static final int PEOPLE = 16;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 30_000;
    private static final int MEASURED = 5_000;

    private PressComparison() {}

    /**
     * @param arguments how many presses to warm up with, how many to measure, and how many people press at once; thirty
     *     thousand, five thousand and sixteen if left out
     */
    public static void run(List<String> arguments) throws Exception {
        int warmUp = arguments.isEmpty() ? WARM_UP : Integer.parseInt(arguments.getFirst());
        int measured = arguments.size() < 2 ? MEASURED : Integer.parseInt(arguments.get(1));
        int atOnce = arguments.size() < 3 ? PEOPLE : Integer.parseInt(arguments.get(2));
        var folder = Files.createTempDirectory("presses");
        try (var slack = new StandInSlack()) {
            var people = IntStream.range(0, atOnce).mapToObj(slack::person).toList();
            try (var serve = MeasuredJvm.serve(folder, slack.apiUrl());
                    var bare = MeasuredJvm.bareBolt(folder)) {
                people.forEach(person -> person.comesTo(serve.address()));
                Load.run(people, Person::actsOn, warmUp, serve);
                people.forEach(person -> person.turnsTo(bare.address()));
                Load.run(people, Person::repeats, warmUp, bare);
                var bot = Figures.NONE;
                var yardstick = Figures.NONE;
                for (int round = 0; round < ROUNDS; round++) {
                    people.forEach(person -> person.turnsTo(serve.address()));
                    bot = bot.and(Load.run(people, Person::actsOn, measured / ROUNDS, serve));
                    people.forEach(person -> person.turnsTo(bare.address()));
                    yardstick = yardstick.and(Load.run(people, Person::repeats, measured / ROUNDS, bare));
                }
                IO.println("\n" + Figures.table(bot, yardstick));
            }
        }
    }
}
