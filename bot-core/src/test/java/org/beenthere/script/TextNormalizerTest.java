package org.beenthere.script;

import static org.assertj.core.api.Assertions.assertThat;

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
}
