package org.beenthere.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;

/** The results of a run as a table: medians, with their ratio to the yardstick of the same benchmark. */
final class Table {

    private static final String YARDSTICK = ".yardstick";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Collection<RunResult> results;

    Table(Collection<RunResult> results) {
        this.results = results;
    }

    String text() {
        var lines = results.stream()
                .sorted(Comparator.comparing(Table::name))
                .map(result -> line(
                        name(result),
                        number(median(result)) + " " + result.getPrimaryResult().getScoreUnit(),
                        number(result.getPrimaryResult().getStatistics().getMin()),
                        number(allocated(result) / 1024),
                        ratio(result)));
        return String.join(
                "\n",
                Stream.concat(
                                Stream.of(
                                        line("", "median", "best", "KiB allocated", "times the yardstick"),
                                        line("---", "---:", "---:", "---:", "---:")),
                                lines)
                        .toList());
    }

    private String ratio(RunResult result) {
        return results.stream()
                .filter(other -> name(other).startsWith(type(result) + YARDSTICK))
                .findFirst()
                .map(yardstick -> number(median(result) / median(yardstick)))
                .orElse("");
    }

    private static String name(RunResult result) {
        return result.getParams().getBenchmark().replaceAll("^.*\\.(\\w+\\.\\w+)$", "$1");
    }

    private static String type(RunResult result) {
        return name(result).replaceAll("\\..*", "");
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().get(ALLOCATED).getStatistics().getPercentile(50);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
