package org.beenthere.turn.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestRoster;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts with reminders, a way back and calls that ask. */
class OwnScriptsTest {

    private static final String ASK = """
            script: ask
            start: soon
            slots: { soon: { type: choice }, line: { type: text } }
            everywhere:
              help_now: { text: "Help now", call: help-now }
              back: { text: "Back", back: true }
            expire: { after: PT4H, goto: lapsed }
            steps:
              soon:
                ask: "When?"
                fills: soon
                choices: { today: { text: "Today" }, week: { text: "This week" } }
                goto: sure
                remind: { after: PT1H, say: "No hurry." }
              sure:
                ask: "Sure?"
                choices:
                  line: { text: "Say more", call: line }
                  send: { text: "Send", goto: open }
              open: { do: request.open, with: [soon], outcomes: { opened: sent, already_open: there } }
              sent: { say: "It is sent.", end: sent }
              there: { say: "You have one open already.", end: there }
              lapsed: { say: "I closed this.", end: lapsed }
            """;
    private static final String LINE = """
            script: line
            start: line
            slots: { line: { type: text } }
            everywhere: { help_now: { text: "Help now", call: help-now } }
            steps:
              line:
                ask: "What would you like to say?"
                form:
                  fields: { line: { text: "A line", type: text, max: 40 } }
                  send: "Add it"
                  goto: done
                skip: { text: "Nothing", goto: nothing }
              done: { say: "I keep this: {line}.", end: done }
              nothing: { end: nothing }
            """;
    private static final Map<String, String> OWN = Map.of("ask.yaml", ASK, "line.yaml", LINE);

    private Path folder;
    private Story story;
    private TestPerson ana;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        story = Story.of(TestBot.with(folder, TestScripts.with(OWN), TestRoster.all()));
        ana = story.ana().presses("Ask for a peer");
    }

    @AfterEach
    void close() {
        story.close();
    }

    private void after(Duration time) {
        story.bot().clock().moveOn(time);
        story.bot().settle();
    }

    @Test
    void a_question_reminds_once_and_is_over_in_its_time() {
        after(Duration.ofMinutes(59));
        assertThat(ana.transcript()).doesNotContain("No hurry");
        after(Duration.ofMinutes(1));
        assertThat(ana.transcript()).containsOnlyOnce("No hurry.");
        assertThat(ana.canPress("This week")).isTrue();
        after(Duration.ofHours(2));
        assertThat(ana.transcript()).containsOnlyOnce("No hurry.").doesNotContain("I closed this.");
        after(Duration.ofHours(1));
        assertThat(ana.transcript()).contains("I closed this.");
    }

    @Test
    void a_question_that_was_answered_reminds_nobody() {
        ana.presses("This week");
        after(Duration.ofHours(2));
        assertThat(ana.transcript()).doesNotContain("No hurry");
    }

    @Test
    void a_call_asks_leads_back_and_the_request_is_sent() {
        ana.presses("This week").presses("Back").presses("Today").presses("Say more");
        ana.submits(Map.of("line", "after six"));
        assertThat(ana.transcript()).contains("I keep this: after six.");
        assertThat(ana.lastLine()).contains("Sure?");
        ana.presses("Send");
        assertThat(ana.transcript()).contains("It is sent.");
        assertThat(story.asking()).isPresent();
    }

    @Test
    void help_now_is_told_inside_a_call() {
        ana.presses("This week").presses("Say more").presses("Help now");
        assertThat(ana.transcript()).containsOnlyOnce("call 911");
        assertThat(ana.lastLine()).contains("call 911");
        ana.submits(Map.of("line", "after six"));
        assertThat(ana.transcript()).contains("I keep this: after six.");
    }

    @Test
    void a_question_inside_a_call_is_over_in_the_time_of_the_caller() {
        ana.presses("This week").presses("Say more");
        after(Duration.ofHours(4));
        assertThat(ana.transcript()).contains("I closed this.");
    }

    @Test
    void a_conversation_goes_on_with_scripts_that_were_edited_while_the_bot_was_away() {
        ana.presses("This week");
        var edited = Map.of(
                "ask.yaml",
                ASK.replace("  sure:\n", "  certain:\n    was: [sure]\n")
                        .replace("goto: sure", "goto: certain")
                        .replace("\"Sure?\"", "\"Are you certain?\"")
                        .replace("send: { text: \"Send\"", "go: { text: \"Go\", was: [send]"),
                "line.yaml",
                LINE);
        try (var next = story.bot().neighbour(folder, TestScripts.with(edited))) {
            var there = next.person("ana");
            assertThat(there.canPress("Send")).isTrue();
            there.presses("Send");
            next.settle();
            assertThat(there.transcript()).contains("It is sent.");
        }
    }
}
