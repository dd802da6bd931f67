package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.beenthere.store.WrappedKeys;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coach for whoever worries about a colleague, from home to the end, over days. */
class ApproachAColleagueTest {

    private static final String WORRIED = "I worry about a colleague";
    private static final String TASK = "conversation where topic = 'task'";

    private Path folder;
    private Story story;
    private TestPerson ana;
    private Rows rows;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        story = Shipped.story(folder);
        rows = new Rows(story.bot().connections());
        ana = story.ana();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void whoever_comes_back_after_ten_days_goes_on_at_the_same_card_in_a_new_process() {
        through(WORRIED, "Begin", "I am senior to them", "Next", "Next");
        assertThat(ana.lastLine()).contains("2 of 9");
        later(Duration.ofDays(10));

        try (var next = story.bot().neighbour(folder, Shipped.scripts())) {
            var back = next.person("ana");
            back.greets().presses(WORRIED);
            assertThat(back.lastLine()).contains("2 of 9");
            for (var answer : List.of("Next", "Next", "Next", "They are talking", "No, and I believe it", "Not now")) {
                back.presses(answer);
            }
            assertThat(back.lastLine()).contains("8 of 9");
            back.presses("Next").presses("Next").presses("Done");
            assertThat(back.lastLine()).contains("Thank you for not looking away.");
        }
        assertThat(rows.count(TASK)).isZero();
    }

    @Test
    void help_now_is_one_press_away_on_every_card_and_the_card_stands_as_it_did() {
        ana.presses(WORRIED);
        var way = List.of("Begin", "They are senior to me", "Next", "Next", "I only have chat", "Next", "Next", "Next");
        way.forEach(this::helpAndThen);
        assertThat(ana.lastLine()).contains("5 of 9");
        var danger =
                List.of("They are talking", "Yes, or I am not sure", "They want no help", "They left or do not answer");
        danger.forEach(this::helpAndThen);
        var end = List.of("Somebody is helping them now", "Next", "Next", "Remind me", "In a week");
        end.forEach(this::helpAndThen);
        helpAndThen("Take it up again");
    }

    @Test
    void whoever_hears_a_yes_has_the_numbers_before_them_without_a_further_press() {
        through(WORRIED, "They need me now", "Next", "They are talking", "Yes, or I am not sure");
        numbersStandOnTheCard("They may be in danger");
        ana.presses("They want no help");
        numbersStandOnTheCard("They want no help");
        ana.presses("They left or do not answer");
        numbersStandOnTheCard("They left or do not answer");
    }

    @Test
    void a_peer_for_oneself_is_asked_for_from_the_last_card_and_its_other_buttons_stay() {
        toTheEnd();
        var card = ana.lastLine();
        through("Ask for a peer for myself", "This week", "Send");

        assertThat(ana.transcript()).contains("Thank you for asking. It is sent.");
        assertThat(story.whoCanPress("Yes, I can")).isPresent();
        assertThat(ana.lines()).contains(card);
        ana.presses("Remind me");
        assertThat(ana.lastLine()).contains("A reminder");
        ana.presses("No reminder");
        assertThat(ana.lastLine()).contains("What now?").doesNotContain("Ask for a peer");
    }

    @Test
    void the_reminder_comes_at_its_time_and_says_nothing_of_what_it_is_about() {
        toTheEnd();
        through("Remind me", "In a week");
        later(Duration.ofDays(7).minusSeconds(1));
        var before = ana.lines().size();
        assertThat(ana.transcript()).doesNotContain("You wanted to come back");

        later(Duration.ofSeconds(1));

        assertThat(ana.lines().subList(before, ana.lines().size()))
                .containsExactly(
                        "You wanted to come back to something.",
                        "Your reminder: You can take it up again here, whenever you like. "
                                + "[Help now, Take it up again, Another time, Close it, Stop]");
        ana.presses("Take it up again").presses("The same as before");
        assertThat(ana.lastLine()).contains("8 of 9");
    }

    @Test
    void a_card_that_nobody_answers_is_closed_after_two_weeks_with_its_key() {
        through(WORRIED, "Begin");
        var key = UUID.fromString(rows.of("select key from " + TASK).getFirst());
        later(Duration.ofDays(14).minusSeconds(1));
        assertThat(rows.count(TASK)).isEqualTo(1);

        later(Duration.ofSeconds(1));

        assertThat(ana.lastLine())
                .contains("That is fine. I keep nothing of it")
                .doesNotContain("colleague");
        assertThat(rows.count(TASK)).isZero();
        assertThat(story.bot().keys().find(key)).isInstanceOf(WrappedKeys.Found.Destroyed.class);
    }

    @Test
    void nothing_of_the_colleague_is_kept_even_if_somebody_writes_it() {
        through(WORRIED, "Begin", "I am senior to them", "Next", "Next", "I only have chat");
        ana.types("it is Eve Moss from the night shift");

        assertThat(ana.transcript()).contains("I did not keep it");
        assertThat(kept()).contains("\"slots\":{}").doesNotContain("Eve", "\"senior\"");
    }

    @Test
    void naming_a_colleague_is_told_to_be_impossible_and_reaches_nobody() {
        toTheEnd();
        ana.presses("Let the programme reach out");

        assertThat(ana.transcript()).contains("I cannot do that yet. Nobody was told");
        assertThat(ana.lastLine()).contains("What now?");
        for (var other : List.of("ben", "chloe", "dana", "grace")) {
            assertThat(story.person(other).lines()).isEmpty();
        }
    }

    private void helpAndThen(String answer) {
        var card = ana.lastLine();
        ana.presses("Help now");
        assertThat(ana.lines().get(ana.lines().size() - 2)).isEqualTo(card);
        assertThat(ana.lastLine()).contains("call 911");
        ana.presses(answer);
    }

    private void numbersStandOnTheCard(String title) {
        assertThat(ana.lastLine()).startsWith(title).contains("call 911");
    }

    private void toTheEnd() {
        through(WORRIED, "Begin", "We are on the same level", "Next", "Next", "Next", "Next");
        through("They are talking", "No, and I believe it", "Not now", "Next", "Next");
    }

    private void through(String... answers) {
        List.of(answers).forEach(ana::presses);
    }

    private void later(Duration time) {
        story.bot().clock().moveOn(time);
        story.bot().settle();
    }

    /** What is kept of the coach, unsealed. */
    private String kept() {
        var id = rows.of("select id from " + TASK).getFirst();
        var key = UUID.fromString(rows.of("select key from " + TASK).getFirst());
        var sealed = HexFormat.of()
                .parseHex(rows.of("select encode(session, 'hex') from " + TASK).getFirst());
        return new String(story.bot().vault().open(key, "conversation.session/" + id, sealed), StandardCharsets.UTF_8);
    }
}
