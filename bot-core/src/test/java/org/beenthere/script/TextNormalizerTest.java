package org.beenthere.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beenthere.testing.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "Help now!, help   NOW",
        "Café, cafe\u0301",
        "Déjà vu, deja vu",
        "STRASSE, Straße",
        "İyi, iyi",
        "２, 2",
        "1️⃣, 1",
        "✉️ Write, write",
        "Not\u00ADfall, Notfall",
        "\u200Bstop\uFEFF, Stop",
        "می\u200Cخواهم, میخواهم",
        "👍, 👍",
        "❤️, ❤",
        "한국, 한국"
    })
    void words_that_look_alike_are_the_same(String one, String other) {
        assertThat(TextNormalizer.normalize(one))
                .isEqualTo(TextNormalizer.normalize(other))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes, no", "👍, 👎", "कि, की", "A, B", "+, -", "1, 12"})
    void words_that_differ_are_not(String one, String other) {
        assertThat(TextNormalizer.normalize(one)).isNotEqualTo(TextNormalizer.normalize(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B", "\t\n", "\uFE0F"})
    void what_cannot_be_seen_is_no_word(String nothing) {
        assertThat(TextNormalizer.normalize(nothing)).isEmpty();
    }

    @Property(tries = 50)
    void the_time_to_compare_words_grows_no_faster_than_they_do(@ForAll("pieces") String piece) {
        Growth.isLinear(piece, TextNormalizer::normalize);
    }

    /** Marks that are put in order by Unicode, letters that come apart into several, and what cannot be seen. */
    @Provide
    Arbitrary<String> pieces() {
        var signs = List.of(
                "a",
                " ",
                "\u0301",
                "\u0323",
                "\u0345",
                "\u0591",
                "\u05AE",
                "\u1DC0",
                "\u200D",
                "ΐ",
                "\uFDFA",
                "\u1100",
                "\u1161",
                "ß",
                "\uD834\uDD65");
        return Arbitraries.of(signs).list().ofMinSize(1).ofMaxSize(5).map(some -> String.join("", some));
    }

    @Test
    void a_letter_with_more_marks_than_anybody_reads_is_still_that_letter() {
        assertThat(TextNormalizer.normalize("h" + "\u0301\u0323".repeat(1_000) + "elp now"))
                .isEqualTo("help now");
    }
}
