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

/** Fifty scripts of 500 lines beside the shipped ones, compiled and linted; and the same text merely read as YAML. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 7, time = 2)
public class CompileBenchmark {

    private final Map<String, String> files = BenchmarkScripts.beside(LongScripts.texts());
    private final LoadSettings settings =
            LoadSettings.builder().setUseMarks(true).build();

    /** All of them compiled and linted as one set, as at every start and every save. */
    @Benchmark
    public Scripts compileAndLint() {
        return BenchmarkScripts.compile(files);
    }

    /** Each of them read by snakeyaml-engine into nodes with line and column, and nothing else. */
    @Benchmark
    public void yardstickCompose(Blackhole hole) {
        files.values().forEach(text -> hole.consume(new Compose(settings).composeString(text)));
    }
}
