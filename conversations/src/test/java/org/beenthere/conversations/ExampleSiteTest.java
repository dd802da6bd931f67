package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleSiteTest {

    @TempDir
    Path folder;

    @Test
    void every_file_of_the_example_is_copied_as_it_is() throws IOException, URISyntaxException {
        var copy = folder.resolve("new/site");
        ExampleSite.copyTo(copy);
        var source = Path.of(ExampleSite.class.getResource("/example-site").toURI());
        assertThat(names(copy)).isEqualTo(names(source)).hasSize(7);
        for (var name : names(source)) {
            assertThat(copy.resolve(name)).hasSameBinaryContentAs(source.resolve(name));
        }
    }

    @Test
    void a_copy_of_an_older_program_is_brought_up_to_date() throws IOException {
        ExampleSite.copyTo(folder);
        var shipped = Files.readString(folder.resolve("rota.csv"));
        Files.writeString(folder.resolve("rota.csv"), "of an older program");
        Files.writeString(folder.resolve("notes.txt"), "somebody's own");
        ExampleSite.copyTo(folder);
        assertThat(folder.resolve("rota.csv")).hasContent(shipped);
        assertThat(folder.resolve("notes.txt")).hasContent("somebody's own");
    }

    private static List<String> names(Path in) throws IOException {
        try (var files = Files.walk(in)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> in.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
