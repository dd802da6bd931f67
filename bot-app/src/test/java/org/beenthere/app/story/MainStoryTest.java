package org.beenthere.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.beenthere.testing.ChatUser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MainStoryTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void somebody_asks_is_answered_decides_what_is_seen_and_the_two_are_in_touch(Pair pair) throws Exception {
        try (var story = new Story(pair)) {
            story.ana.presses("Ask for a peer").presses("This week").presses("Send");

            assertThat(story.ana.lastLine()).contains("I am asking a trained colleague now");
            assertThat(story.ben.lastLine()).contains("Could you be there for a colleague?");
            assertThat(story.ben.transcript()).doesNotContain("Ana");

            story.ben.presses("Yes, I can");

            assertThat(story.ana.lastLine()).contains("Ben Okafor").contains("would like to be there for you");
            assertThat(story.ben.transcript()).doesNotContain("Ana");

            story.ana.submits(Map.of("contact", "after six, extension 4411"));

            assertThat(story.ben.lastLine()).contains("Ana Lima").contains("after six, extension 4411");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_shared_is_taken_back_when_it_is_closed(Pair pair) throws Exception {
        try (var story = new Story(pair)) {
            story.ana.presses("Ask for a peer").presses("This week").presses("Send");
            story.ben.presses("Yes, I can");
            story.ana.submits(Map.of("contact", "after six, extension 4411"));
            assertThat(story.ben.transcript()).contains("Ana Lima").contains("4411");

            story.ana.presses("We are done: close it");

            assertThat(story.ben.transcript())
                    .contains("I've taken it out")
                    .doesNotContain("Ana")
                    .doesNotContain("4411");
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_asked_is_taken_back_from_the_coordinator_when_it_is_closed(Pair pair) throws Exception {
        try (var story = new Story(pair)) {
            story.ana.presses("Ask for a peer").presses("This week").presses("Send");
            story.ben.presses("Not this time");
            story.ana.presses("Tell them it's me").presses("Yes, tell them");
            assertThat(story.dana.transcript()).contains("Ana Lima");

            story.ana.presses("Withdraw my request").presses("Yes, withdraw it");

            assertThat(story.dana.transcript()).contains("I've taken it out").doesNotContain("Ana");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_answered_shows_the_answer_and_has_no_buttons_any_more(Pair pair) throws Exception {
        try (var story = new Story(pair)) {
            story.ana.presses("Ask for a peer").presses("This week").presses("Send");
            story.ben.presses("Yes, I can");

            assertThat(story.ana.transcript()).containsSubsequence("How soon would you like", "This week", "Send");
            assertThat(story.ana.canPress("This week")).isFalse();
            assertThat(story.ana.canPress("Send")).isFalse();
            assertThat(story.ben.canPress("Yes, I can")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void help_now_is_first_at_every_question_and_leaves_it_open(Pair pair) throws Exception {
        try (var story = new Story(pair)) {
            story.ana.presses("Ask for a peer").presses("Help now");

            assertThat(story.ana.transcript()).contains("You can talk to somebody right now:");
            story.ana.presses("This week").presses("Send");
            story.ben.presses("Help now");
            assertThat(story.ben.transcript()).contains("You can talk to somebody right now:");
            assertThat(story.ben.canPress("Yes, I can")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void when_nobody_can_the_coordinator_is_told_and_not_by_whom(Pair pair) throws Exception {
        try (var story = new Story(pair)) {
            story.ana.presses("Ask for a peer").presses("This week").presses("Send");

            story.ben.presses("Not this time");

            assertThat(story.dana.transcript()).contains("found nobody").doesNotContain("Ana");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_press_that_is_delivered_twice_counts_once(Pair pair) throws Exception {
        try (var story = new Story(pair)) {
            story.ana.presses("Ask for a peer").presses("This week");

            story.house.clinician().twice(() -> story.ana.presses("Send"));

            assertThat(story.ana.lines().stream().filter(line -> line.contains("It is sent")))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void words_that_mean_nothing_are_answered(Pair pair) throws Exception {
        try (var story = new Story(pair)) {
            story.ana.types("what is this");

            assertThat(story.ana.transcript()).contains("did not understand");
            assertThat(story.ana.canPress("Ask for a peer")).isTrue();
        }
    }

    /** The people, each where the pair has them, with the chat open. */
    private final class Story implements AutoCloseable {

        private final StoryHouse house;
        private final ChatUser ana;
        private final ChatUser ben;
        private final ChatUser dana;

        private Story(Pair pair) throws Exception {
            this.house = new StoryHouse(folder, pair);
            this.ben = house.on(house.supporter(), "ben").greets();
            this.dana = house.on(house.clinician(), "dana").greets();
            this.ana = house.on(house.clinician(), "ana").greets();
        }

        @Override
        public void close() {
            house.close();
        }
    }
}
