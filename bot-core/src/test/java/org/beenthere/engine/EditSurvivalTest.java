package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.beenthere.script.Scripts;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.translation.MadeTranslation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people in the middle of a script notice of an edit: every edit, while they wait at every question. The table in
 * docs/scripts.md shows the results; {@code -Dupdate} rewrites it.
 */
class EditSurvivalTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."))
            .resolve("../docs/scripts.md")
            .normalize();
    private static final String BEGIN = "<!-- Made by EditSurvivalTest. -->\n";
    private static final String END = "<!-- End of the table of EditSurvivalTest. -->";

    private static final String WEEK = "      week: { text: \"This week\" }\n";
    private static final String SCRIPT = """
            script: intake
            start: soon
            slots:
              soon: { type: choice, words: { now: "now", today: "today", week: "this week", days: "this week" } }
              note: { type: text }
            everywhere:
              help_now: { text: "Help now", call: help-now }
              stop: { text: "Stop", goto: stopped }
            expire: { after: PT4H, goto: stopped }
            steps:
              soon:
                ask: "How soon?"
                fills: soon
                choices:
                  today: { text: "Today" }
            %s    goto: note
              note:
                ask: "Anything to add?"
                form:
                  fields: { note: { text: "Note", type: text } }
                  send: "Add"
                  goto: sure
              sure:
                ask: "Send it for {soon}?"
                choices: { yes: { text: "Yes", goto: open } }
              open: { do: request.open, with: [soon, note], outcomes: { opened: sent } }
              sent: { say: "It is sent.", end: sent }
              stopped: { say: "That is fine.", end: stopped }
            """.formatted(WEEK);
    private static final String NOTE = SCRIPT.substring(SCRIPT.indexOf("  note:\n"), SCRIPT.indexOf("  sure:\n"));
    private static final String WHO = "  who:\n    ask: \"What do you do?\"\n    fills: who\n"
            + "    choices: { nurse: { text: \"I am a nurse\" } }\n    goto: note\n";

    /** The questions in order. */
    private static final List<String> WAITING = List.of("soon", "note", "sure");

    /**
     * An edit: its description, and how it is made.
     *
     * @param label a text of the script in the language of those people
     */
    record Edit(String what, Scripts before, Scripts after, UnaryOperator<String> label) {

        /** An edit of the script itself. */
        Edit(String what, UnaryOperator<String> made) {
            this(what, SmallScripts.compile(SCRIPT), compiled(made.apply(SCRIPT)), UnaryOperator.identity());
            assertThat(made.apply(SCRIPT)).as(what).isNotEqualTo(SCRIPT);
        }

        private static Scripts compiled(String edited) {
            return edited.isEmpty() ? SmallScripts.compile() : SmallScripts.compile(edited);
        }

        /** An edit of the translation alone, for people who speak that language. */
        static Edit ofTranslation(String what) {
            return new Edit(
                    what,
                    translated(MadeTranslation::strange),
                    translated(text -> MadeTranslation.strange(text.replace("Send it", "Shall I send it"))),
                    MadeTranslation::strange);
        }

        private static Scripts translated(UnaryOperator<String> translation) {
            return SmallScripts.compileTranslated(translation, SCRIPT).in(List.of(MadeTranslation.STRANGE));
        }

        boolean isTold(TestConversation conversation) {
            return conversation.said().contains(label.apply("This was changed."));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static Edit edit(String what, String from, String to) {
        return new Edit(what, script -> script.replace(from, to));
    }

    static List<Edit> edits() {
        return List.of(
                edit("The text of a question or a choice is changed", "\"Send it for {soon}?\"", "\"Send it?\""),
                Edit.ofTranslation("A translation is changed"),
                edit(
                        "A choice is added above the others",
                        "      today:",
                        "      now: { text: \"Now\" }\n      today:"),
                new Edit(
                        "The choices are reordered",
                        script -> script.replace(WEEK, "").replace("      today:", WEEK + "      today:")),
                edit("A choice is renamed (`was`)", WEEK, "      days: { text: \"Some day\", was: [week] }\n"),
                edit("A choice is removed", WEEK, ""),
                new Edit(
                        "A question is renamed (`was`)",
                        script -> script.replace("  note:\n    ask", "  line:\n    was: [note]\n    ask")
                                .replace("goto: note", "goto: line")),
                new Edit(
                        "Two questions swap places",
                        script -> script.replace("start: soon", "start: note")
                                .replace("    goto: note\n", "    goto: sure\n")
                                .replace("      goto: sure\n", "      goto: soon\n")),
                new Edit(
                        "A question that later ones need is inserted",
                        script -> script.replace("    goto: note\n", "    goto: who\n")
                                .replace("  note:\n    ask", WHO + "  note:\n    ask")
                                .replace("slots:\n", "slots:\n  who: { type: choice, words: { nurse: \"a nurse\" } }\n")
                                .replace("\"Send it for {soon}?\"", "\"Send it for {soon}, {who}?\"")),
                new Edit(
                        "A slot gets another type",
                        script -> script.replace("note: { type: text }", "note: { type: day }")
                                .replace("\"Note\", type: text", "\"Best day\", type: day")
                                .replace("{soon}?", "{soon}, {note}?")
                                .replace("with: [soon, note]", "with: [soon]")),
                new Edit(
                        "A question is removed, and `moves_to` says where to continue",
                        script -> withoutNote(script).replace("steps:", "moves_to: { note: sure }\nsteps:")),
                new Edit("A question is removed without `moves_to`", EditSurvivalTest::withoutNote),
                new Edit("The script is removed", _ -> ""));
    }

    private static String withoutNote(String script) {
        return script.replace(NOTE, "")
                .replace("goto: note", "goto: sure")
                .replace("  note: { type: text }\n", "")
                .replace("with: [soon, note]", "with: [soon]");
    }

    /** Somebody who has reached a question, and answered this week and "my words" on the way. */
    private static TestConversation at(Edit edit, String question) {
        var conversation = TestConversation.begin(edit.before(), "intake");
        for (int i = 0; i < WAITING.indexOf(question); i++) {
            answer(edit, conversation, WAITING.get(i));
        }
        assertThat(conversation.session().step()).isEqualTo(question);
        return conversation;
    }

    private static TestConversation answer(Edit edit, TestConversation conversation, String question) {
        return switch (question) {
            case "soon" -> conversation.press(edit.label().apply("This week"));
            case "note" -> conversation.submit(Map.of("note", "my words"));
            default -> conversation.press(edit.label().apply("Yes"));
        };
    }

    @ParameterizedTest
    @MethodSource("edits")
    void nobody_loses_their_place_or_gives_an_answer_that_they_did_not_mean(Edit edit) {
        for (var question : WAITING) {
            var conversation = at(edit, question).deploy(edit.after());
            answer(edit, conversation, question);
            assertThat(conversation.said())
                    .as("at %s", question)
                    .doesNotContain(edit.label().apply("I lost my place."));
            for (var given : conversation.session().slots().entrySet()) {
                assertThat(given.getValue())
                        .as("%s, at %s", given.getKey(), question)
                        .isIn("week", "days", "my words");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("edits")
    void what_the_plan_says_is_what_happens(Edit edit) {
        for (var question : WAITING) {
            var conversation = at(edit, question).deploy(edit.after());
            var impact = EditPreview.of(conversation.scripts(), conversation.session())
                    .getFirst()
                    .impact();
            var before = conversation.session().hash();
            answer(edit, conversation, question);
            var told = edit.isTold(conversation);
            var stays = conversation.session().hash().equals(before);
            switch (impact) {
                case SAME, GONE, STAYS -> assertThat(stays && !told).isTrue();
                case REWORDED, MOVES -> assertThat(stays || told).isFalse();
                case CHANGED -> assertThat(stays).isFalse();
                case LED_ON -> assertThat(told && !stays).isTrue();
            }
        }
    }

    @Test
    void the_table_on_the_page_is_what_was_seen() throws IOException {
        var page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
        } else {
            assertThat(page.substring(begin, end)).isEqualTo(table());
        }
    }

    private static String table() {
        return "| edit | at `soon` | at `note` | at `sure` |\n| --- | --- | --- | --- |\n"
                + edits().stream().map(EditSurvivalTest::row).collect(Collectors.joining());
    }

    private static String row(Edit edit) {
        return WAITING.stream()
                .map(question -> seen(edit, question))
                .collect(Collectors.joining(" | ", "| " + edit.what() + " | ", " |\n"));
    }

    private static String seen(Edit edit, String question) {
        var conversation = at(edit, question).deploy(edit.after());
        var refused = EditPreview.of(conversation.scripts(), conversation.session()).stream()
                .anyMatch(preview -> preview.impact() == EditImpact.GONE);
        var before = conversation.session().hash();
        answer(edit, conversation, question);
        boolean told = edit.isTold(conversation);
        boolean moved = conversation.session().step().equals("sure") && !question.equals("sure");
        if (refused) {
            return "refused";
        }
        if (conversation.session().hash().equals(before) && !isNewest(edit, before)) {
            return "keep their version";
        }
        return told ? moved ? "are told and led on" : "are asked again" : "go on";
    }

    private static boolean isNewest(Edit edit, String hash) {
        return edit.after()
                .find("intake")
                .filter(script -> script.hash().equals(hash))
                .isPresent();
    }
}
