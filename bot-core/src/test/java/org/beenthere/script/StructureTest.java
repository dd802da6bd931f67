package org.beenthere.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.beenthere.script.compile.Damage;
import org.beenthere.script.compile.SmallScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureTest {

    private static final String SCRIPT = Damage.VALID;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How soon?                       | When?
            text: "Today"                   | text: "Now"
            also: ["now"]                   | also: ["at once"]
            today: "today"                  | today: "as soon as can be"
            send: "Send"                    | send: "Off it goes"
            "Bye."                          | "So long."
            text: "This week"               | was: [later], text: "This week"
            locale: en                      | locale: de
            """)
    void an_edit_of_words_leaves_the_structure_as_it_was(String from, String to) {
        assertThat(edited(from, to).version().structure())
                .isEqualTo(script().version().structure());
        assertThat(edited(from, to).hash()).isNotEqualTo(script().hash());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            after: PT4H                     | after: PT5H
            soon = today                    | soon = week
            on: { accepted: bye }           | on: { shut: bye }
            with: [soon, note]              | with: [soon]
            after: PT1H, say                | after: PT2H, say
            """)
    void an_edit_of_what_follows_changes_the_structure_and_not_what_can_be_answered(String from, String to) {
        var edited = edited(from, to);
        assertThat(edited.version().structure().hash())
                .isNotEqualTo(script().version().structure().hash());
        assertThat(edited.version().structure().questions())
                .isEqualTo(script().version().structure().questions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today: { text: "Today"          | tomorrow: { text: "Today"
            optional: true                  | optional: false
            week: { text                    | more: { text: "More" }, week: { text
            """)
    void an_edit_of_what_can_be_answered_changes_that_question_alone(String from, String to) {
        var edited = edited(from, to.replace(", week", "\n      week"))
                .version()
                .structure()
                .questions();
        var before = script().version().structure().questions();
        assertThat(edited.entrySet().stream().filter(entry -> before.entrySet().contains(entry)))
                .hasSize(1);
    }

    @Test
    void the_same_script_has_the_same_structure_on_every_machine() {
        assertThat(script().version().structure().hash()).isEqualTo("43139bade17038f206b186146a897df5");
    }

    private static Script script() {
        return SmallScripts.compile(SCRIPT).get("valid");
    }

    private static Script edited(String from, String to) {
        assertThat(SCRIPT).contains(from);
        return SmallScripts.compile(SCRIPT.replace(from, to)).get("valid");
    }
}
