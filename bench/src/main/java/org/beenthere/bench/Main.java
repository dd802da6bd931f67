package org.beenthere.bench;

import java.util.List;
import org.beenthere.bench.durable.DurableComparison;
import org.beenthere.bench.press.PressComparison;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs a comparison that is named, {@code presses} or {@code durable}; otherwise the benchmarks, with JMH's own options.
 * Prints a table at the end.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        var arguments = List.of(args);
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "presses" -> PressComparison.run(arguments.subList(1, arguments.size()));
            case "durable" -> DurableComparison.run();
            default -> benchmarks(args);
        }
    }

    private static void benchmarks(String[] args) throws Exception {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .build();
        IO.println("\n" + new ResultTable(new Runner(options).run()).text());
    }
}
