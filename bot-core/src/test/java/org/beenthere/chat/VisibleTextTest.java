package org.beenthere.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beenthere.testing.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Ruiz",
                "José María Núñez-O’Neill",
                "Dr. Müller-Lüdenscheid (ICU)",
                "山田 太郎",
                "می\u200Cخواهم",
                "नेहा शर्मा",
                "Nguyễn Thị Ánh",
                "D'Arcy & Sons",
                "Ana 👩🏽\u200D⚕\uFE0F"
            })
    void a_name_that_people_have_stays_as_it_is(String name) {
        assertThat(VisibleText.name(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ana\u202Eziur', Anaziur",
        "'A\u200Bn\u2060a\uFEFF', Ana",
        "'Ana\nPress Help now', Ana Press Help now",
        "'Ana\r\n\u2028Ruiz', Ana Ruiz",
        "'<@U123> Ana', U123 Ana",
        "'<!channel>', channel",
        "'https://evil.example/x', https evil.example x",
        "'*Ana* _Ruiz_ {{DATE(1)}}', Ana Ruiz DATE(1)",
        "'A\u0301\u0301\u0301\u0301\u0301\u0301na', A\u0301\u0301\u0301\u0301na",
        "'\u0000\u001B[31mAna', 31mAna"
    })
    void a_name_is_one_line_in_which_nothing_means_anything(String name, String shown) {
        assertThat(VisibleText.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u202E\u202C", "\n", "<>", "\uDB40\uDC41"})
    void a_name_of_nothing_that_can_be_seen_is_none(String nothing) {
        assertThat(VisibleText.name(nothing)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Call 555-0100,\r\nafter 5', 'Call 555-0100,\nafter 5'",
        "'see https://zoom.example/j/1?p=2', 'see https://zoom.example/j/1?p=2'",
        "'\u202Eexe.txt\u202C', exe.txt",
        "'a\u2066b\u2069c\u200Ed\u061Ce', abcde",
        "'a\tb\u0000c', a bc",
        "'a\u2028b', 'a\nb'"
    })
    void a_text_keeps_its_words_lines_and_links_and_loses_what_cannot_be_seen(String text, String shown) {
        assertThat(VisibleText.of(text)).isEqualTo(shown);
    }

    @Property
    void what_is_visible_stays_so(@ForAll String any) {
        var text = VisibleText.of(any);
        var name = VisibleText.name(any);

        assertThat(VisibleText.of(text)).isEqualTo(text);
        assertThat(VisibleText.name(name)).isEqualTo(name);
        assertThat(name).doesNotContainPattern("[\\p{Cntrl}<>@#|*_~:/\\[\\]{}\\u202A-\\u202E\\u2066-\\u2069]");
    }

    @Property(tries = 30)
    void the_time_grows_no_faster_than_the_text(@ForAll("pieces") String piece) {
        Growth.isLinear(piece, VisibleText::name);
    }

    @Provide
    Arbitrary<String> pieces() {
        var signs = List.of("a", " ", "\u0301", "\u202E", "\r", "\n", "<");
        return Arbitraries.of(signs).list().ofMinSize(1).ofMaxSize(4).map(some -> String.join("", some));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u200Bb"})
    void whatever_people_do_brings_visible_text_alone(String typed) {
        assertThat(new Act.Typed(typed).text()).isEqualTo("ab");
        assertThat(new Act.Submitted("button", java.util.Map.of("note", typed)).values())
                .containsEntry("note", "ab");
    }
}
