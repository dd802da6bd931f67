package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tables of {@code docs/check-ins.md} that are computed. Each stands after a comment that names it. */
final class CheckInsPage {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."))
            .resolve("../docs/check-ins.md")
            .normalize();

    private CheckInsPage() {}

    /** Fails if the table on the page is another; with {@code -Dupdate} it is written there first. */
    static void holds(String name, String table) {
        try {
            var page = Files.readString(PAGE);
            int begin = after(page, "<!-- computed: " + name + " -->\n\n");
            int end = page.indexOf("\n\n", begin) + 1;
            if (System.getProperty("update") != null) {
                Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
                return;
            }
            assertThat(page.substring(begin, end))
                    .as("the table '%s' in %s is out of date: run this test with -Dupdate", name, PAGE.getFileName())
                    .isEqualTo(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int after(String page, String marker) {
        assertThat(page).contains(marker);
        return page.indexOf(marker) + marker.length();
    }
}
