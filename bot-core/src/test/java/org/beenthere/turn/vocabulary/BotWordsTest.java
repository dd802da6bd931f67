package org.beenthere.turn.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of words that are needed is the list of those that the code says. */
class BotWordsTest {

    private static final Path SOURCE =
            Path.of(System.getProperty("basedir", ".")).resolve("src/main/java/org/beenthere");
    private static final Pattern KEY = Pattern.compile("\"((?:static|platform|format|waiting|soon)\\.[a-z_]+)\"");
    private static final Pattern SAID = Pattern.compile("\\bBotWords\\.([A-Z_]+)\\b");

    private static String code;

    /** Read by what knows no list: the words themselves, and the engine. */
    private static final Set<BotWords> BESIDE_THE_LIST =
            EnumSet.of(BotWords.FORMAT_DAY, BotWords.FORMAT_INSTANT, BotWords.TAKEN_BACK);

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.walk(SOURCE)) {
            code = files.filter(BotWordsTest::mayHaveWords)
                    .map(BotWordsTest::text)
                    .collect(Collectors.joining());
        }
    }

    @Test
    void every_word_on_the_list_is_said_and_no_other() {
        var said = new TreeSet<String>();
        SAID.matcher(code).results().forEach(word -> said.add(word.group(1)));
        var onList = Arrays.stream(BotWords.values())
                .filter(word -> !BESIDE_THE_LIST.contains(word))
                .map(BotWords::name);
        assertThat(said).containsExactlyInAnyOrderElementsOf(onList.toList());
        assertThat(code).contains("BotWords.soon(");
    }

    @Test
    void the_only_keys_that_are_written_beside_the_list_are_those_that_are_read_below_it() {
        var written = new TreeSet<String>();
        KEY.matcher(code).results().forEach(key -> written.add(key.group(1)));
        assertThat(written).containsExactly("format.day", "format.instant", "platform.taken_back");
        assertThat(BotWords.needed()).containsKeys("format.day", "format.instant", "platform.taken_back");
    }

    @Test
    void how_soon_can_be_said_of_every_need() {
        assertThat(BotWords.needed()).containsKeys("soon.today", "soon.days", "soon.week");
    }

    /** All but the list itself. */
    private static boolean mayHaveWords(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("BotWords.java");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
