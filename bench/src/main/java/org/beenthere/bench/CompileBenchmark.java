package org.beenthere.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.beenthere.script.Scripts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;

/** Compiles and lints fifty scripts of 500 lines beside the shipped ones. The yardstick only reads the same text as YAML. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 7, time = 2)
public class CompileBenchmark {

    private final Map<String, String> files = BenchmarkScripts.withShipped(LongScripts.texts());
    private final LoadSettings settings =
            LoadSettings.builder().setUseMarks(true).build();

    /** All scripts as one set, as at every start and every save. */
    @Benchmark
    public Scripts compileAndLint() {
        return BenchmarkScripts.compile(files);
    }

    /** snakeyaml-engine alone: each file read into nodes with line and column. */
    @Benchmark
    public void yardstickCompose(Blackhole hole) {
        files.values().forEach(text -> hole.consume(new Compose(settings).composeString(text)));
    }
}
