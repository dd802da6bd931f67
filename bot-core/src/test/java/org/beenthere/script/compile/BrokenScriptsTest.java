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

/**
 * Every file in the folder {@code broken}, next to the problems that compiling it must give. Run with -Dupdate to
 * rewrite those.
 */
class BrokenScriptsTest {

    @ParameterizedTest
    @MethodSource("files")
    void everything_that_is_wrong_is_reported_at_once_each_at_its_position(Path script) throws IOException {
        var found = found(script);
        var expected = script.resolveSibling(script.getFileName().toString().replace(".yaml", ".txt"));
        if (Boolean.getBoolean("update")) {
            var source =
                    Path.of("src/test/resources/org/beenthere/script/broken").resolve(expected.getFileName());
            Files.write(source, found);
            return;
        }
        assertThat(found).isEqualTo(Files.readAllLines(expected)).isNotEmpty();
    }

    private static List<String> found(Path script) throws IOException {
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
