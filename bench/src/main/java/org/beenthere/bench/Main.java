package org.beenthere.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with JMH's own options, and ends with a table. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        var options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .build();
        IO.println("\n" + new ResultTable(new Runner(options).run()).text());
    }
}
