package org.beenthere.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of a run as a table: medians, with the ratio of the processor time to that of the yardstick. */
final class ResultTable {

    private static final String YARDSTICK = ".yardstick";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Collection<RunResult> results;

    ResultTable(Collection<RunResult> results) {
        this.results = results;
    }

    String text() {
        var lines = results.stream()
                .sorted(Comparator.comparing(ResultTable::name))
                .map(result -> line(
                        name(result),
                        number(median(result.getPrimaryResult())) + " "
                                + result.getPrimaryResult().getScoreUnit().replace("/op", ""),
                        number(result.getPrimaryResult().getStatistics().getMin()),
                        number(cpu(result)),
                        number(median(result.getSecondaryResults().get(ALLOCATED)) / 1024),
                        ratio(result)));
        return String.join(
                "\n",
                Stream.concat(
                                Stream.of(
                                        line(
                                                "",
                                                "median",
                                                "best",
                                                "processor time",
                                                "KiB allocated",
                                                "times the yardstick"),
                                        line("---", "---:", "---:", "---:", "---:", "---:")),
                                lines)
                        .toList());
    }

    private String ratio(RunResult result) {
        return results.stream()
                .filter(other -> name(other).startsWith(type(result) + YARDSTICK))
                .findFirst()
                .map(yardstick -> number(cpu(result) / cpu(yardstick)))
                .orElse("");
    }

    private static String name(RunResult result) {
        return result.getParams().getBenchmark().replaceAll("^.*\\.(\\w+\\.\\w+)$", "$1");
    }

    private static String type(RunResult result) {
        return name(result).replaceAll("\\..*", "");
    }

    private static double cpu(RunResult result) {
        return median(result.getSecondaryResults().get(CpuProfiler.LABEL))
                / TimeUnit.MICROSECONDS.convert(1, result.getParams().getTimeUnit());
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
