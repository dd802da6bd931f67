package org.beenthere.script.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beenthere.script.diagnostic.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in the folder {@code broken} beside what must be told of it. Run with -Dupdate to write that anew. */
class BrokenScriptsTest {

    @ParameterizedTest
    @MethodSource("files")
    void everything_that_is_wrong_is_told_at_once_each_at_its_place(Path script) throws IOException {
        var told = told(script);
        var expected = script.resolveSibling(script.getFileName().toString().replace(".yaml", ".txt"));
        if (Boolean.getBoolean("update")) {
            var source =
                    Path.of("src/test/resources/org/beenthere/script/broken").resolve(expected.getFileName());
            Files.write(source, told);
            return;
        }
        assertThat(told).isEqualTo(Files.readAllLines(expected)).isNotEmpty();
    }

    private static List<String> told(Path script) throws IOException {
        var file = script.getFileName().toString();
        return SmallScripts.problems(file, Files.readString(script)).sorted().stream()
                .map(Problem::line)
                .toList();
    }

    static List<Path> files() throws IOException, URISyntaxException {
        var folder = BrokenScriptsTest.class.getResource("broken");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
