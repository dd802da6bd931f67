package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of words that are needed is the list of those that the code says. */
class HouseWordsTest {

    private static final Path SOURCE =
            Path.of(System.getProperty("basedir", ".")).resolve("src/main/java/org/beenthere");
    private static final Pattern KEY = Pattern.compile("\"((?:static|platform|format|waiting)\\.[a-z_]+)\"");

    @Test
    void every_word_that_the_code_says_is_on_the_list_and_no_other() throws IOException {
        var said = new TreeSet<String>();
        try (var files = Files.walk(SOURCE)) {
            for (var file : files.filter(HouseWordsTest::mayHaveWords).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(key -> said.add(key.group(1)));
            }
        }
        Facts.HOW_SOON.forEach(soon -> said.add("soon." + soon));
        assertThat(HouseWords.needed().keySet()).containsExactlyInAnyOrderElementsOf(said);
    }

    /** All but the list itself. */
    private static boolean mayHaveWords(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("HouseWords.java");
    }
}
