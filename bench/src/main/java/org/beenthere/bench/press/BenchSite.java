package org.beenthere.bench.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.beenthere.conversations.ExampleSite;

/** The example site as {@code serve} takes it: without its mark, its numbers checked today. */
final class BenchSite {

    private BenchSite() {}

    static void copyTo(Path folder) throws IOException {
        ExampleSite.copyTo(folder);
        change(folder.resolve("programme.yaml"), text -> text.replace("example: true\n", ""));
        change(
                folder.resolve("crisis.yaml"),
                text -> text.replaceAll("checked: [\\d-]+", "checked: " + LocalDate.now(ZoneOffset.UTC)));
    }

    private static void change(Path file, UnaryOperator<String> how) {
        try {
            Files.writeString(file, how.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
