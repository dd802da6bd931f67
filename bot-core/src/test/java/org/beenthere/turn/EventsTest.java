package org.beenthere.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beenthere.chat.Act;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws 1 and 3: what comes again, too late, out of turn or from nowhere. */
class EventsTest {

    private Story story;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Story.in(folder);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void an_answer_before_its_question_changes_nothing_and_is_answered() {
        var ana = story.ana().presses("Ask for a peer");
        var first = new Act.Pressed(ana.button("This week"));
        ana.does(first);
        var second = new Act.Pressed(ana.button("Send"));
        ana.presses("Stop").presses("Ask for a peer");

        ana.does(second);

        assertThat(ana.lines()).anyMatch(line -> line.contains("That is settled already"));
        assertThat(rows().count("peer_case")).isZero();
    }

    @Test
    void a_button_of_an_answered_question_changes_nothing_and_shows_the_present_one() {
        var ana = story.ana().presses("Ask for a peer");
        var soon = ana.button("Today");
        ana.presses("This week").does(new Act.Pressed(soon));

        assertThat(ana.lines()).anyMatch(line -> line.contains("That is settled already"));
        assertThat(ana.lastLine()).contains("Shall I send it?").contains("this week");
    }

    @Test
    void a_button_pressed_by_somebody_else_changes_nothing_and_shows_nothing_of_its_owner() {
        var supporter = story.inTouch();
        var before = rows().of("select stage from peer_case");
        var mallory = story.person("mallory").greets();
        var anas = List.of(
                story.ana().button("We are done"),
                story.ana().button("Help now"),
                supporter.button("We talked"),
                supporter.button("Hand it back"));

        for (var button : anas) {
            int said = mallory.lines().size();
            mallory.does(new Act.Pressed(button));
            mallory.does(new Act.Submitted(button, Map.of("contact", "mine")));
            assertThat(mallory.lines()).hasSizeGreaterThan(said);
        }
        assertThat(rows().of("select stage from peer_case")).isEqualTo(before);
        assertThat(mallory.transcript())
                .doesNotContain("Ana")
                .doesNotContain("4411")
                .doesNotContain("has your name")
                .doesNotContain("reach out");
    }

    @Test
    void a_button_from_nowhere_is_answered() {
        var ana = story.ana();
        var buttons = List.of(
                "",
                "garbage",
                "’\u0000\uD83D",
                "x".repeat(5_000),
                UUID.randomUUID() + ".3.abcdefghijkl",
                UUID.randomUUID() + ".999999999.abcdefghijkl");
        for (var button : buttons) {
            int said = ana.lines().size();
            ana.does(new Act.Pressed(button)).does(new Act.Submitted(button, Map.of("contact", "\u0000")));
            assertThat(ana.lines()).as(button).hasSize(said + 2);
        }
    }

    @Test
    void words_of_every_kind_are_answered_and_none_is_kept() {
        var ana = story.ana();
        for (var words : List.of("hello", "", " ", "\u0000", "x".repeat(100_000), "\uD83D", "' or 1=1; --", "{code}")) {
            int said = ana.lines().size();
            ana.types(words);
            assertThat(ana.lines()).hasSizeGreaterThan(said);
        }
    }

    @Test
    void a_button_of_a_request_that_is_over_and_forgotten_is_answered() {
        var supporter = story.inTouch();
        var buttons = List.of(supporter.button("Hand it back"), supporter.button("We talked"));
        supporter.presses("We talked");
        assertThat(rows().count("peer_case")).isZero();

        for (var button : buttons) {
            int said = supporter.lines().size();
            supporter.does(new Act.Pressed(button));
            assertThat(supporter.lines()).hasSize(said + 1);
            assertThat(supporter.lastLine()).contains("That is settled already");
        }
    }

    @Test
    void help_now_works_on_a_card_of_a_request_that_is_forgotten_and_on_somebody_elses() {
        var supporter = story.inTouch();
        var help = supporter.button("Help now");
        supporter.presses("We talked");
        int said = supporter.lines().size();

        supporter.does(new Act.Pressed(help));

        assertThat(supporter.lines()).hasSize(said + 1);
        assertThat(supporter.lastLine()).contains("call 911");
        assertThat(story.person("mallory").does(new Act.Pressed(help)).lines())
                .singleElement()
                .asString()
                .contains("call 911");
    }

    private Rows rows() {
        return new Rows(story.bot().connections());
    }
}
