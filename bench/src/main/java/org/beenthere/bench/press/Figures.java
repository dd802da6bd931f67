package org.beenthere.bench.press;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What some presses cost.
 *
 * @param processor the time of the whole JVM, its garbage collector and compiler included
 * @param database the time of the PostgreSQL that the JVM has started
 */
record Figures(List<Press> presses, Duration elapsed, Duration processor, Duration database) {

    static final Figures NONE = new Figures(List.of(), Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /** These presses and others. */
    Figures and(Figures others) {
        return new Figures(
                Stream.concat(presses.stream(), others.presses.stream()).toList(),
                elapsed.plus(others.elapsed),
                processor.plus(others.processor),
                database.plus(others.database));
    }

    /** The bot beside the bare app, as a Markdown table. */
    static String table(Figures bot, Figures bare) {
        return String.join(
                "\n",
                line("", "presses a second", "processor time a press", "of PostgreSQL", "50 %", "95 %", "99 %"),
                line("---", "---:", "---:", "---:", "---:", "---:", "---:"),
                bot.line("`bot`, acknowledged", Press::acknowledged),
                bot.line("`bot`, next message shown", Press::shown),
                bare.line("`yardstickBareBolt`, acknowledged", Press::acknowledged),
                String.format(Locale.ROOT, "\nThe bot takes %.1f times the yardstick.", bot.cost() / bare.cost()));
    }

    private String line(String name, Function<Press, Duration> time) {
        var times = presses.stream().map(time).sorted().toList();
        return line(
                name,
                String.format(Locale.ROOT, "%.0f", presses.size() / (elapsed.toNanos() / 1e9)),
                millis(cost()),
                millis(database.toNanos() / 1e6 / presses.size()),
                millis(times, 50),
                millis(times, 95),
                millis(times, 99));
    }

    /** The processor time of a press, in milliseconds. */
    private double cost() {
        return processor.toNanos() / 1e6 / presses.size();
    }

    private static String millis(List<Duration> sorted, int percent) {
        return millis(sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100))
                        .toNanos()
                / 1e6);
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.2f ms", millis);
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
