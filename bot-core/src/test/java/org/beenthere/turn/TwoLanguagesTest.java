package org.beenthere.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.beenthere.chat.Act;
import org.beenthere.chat.Message;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.programme.RosterEntry;
import org.beenthere.script.Scripts;
import org.beenthere.script.translation.MadeTranslation;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestPostgres;
import org.beenthere.testing.TestRoster;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana speaks English and the supporters another language: each is spoken to in their own, about one request. */
class TwoLanguagesTest {

    private static final String ENGLISH = "[A-Za-z]";
    private static final String OTHER = "[\\u0400-\\u04ff]";

    private static final Scripts SCRIPTS = TestScripts.inTwoLanguages();

    private Wire wire;
    private Story story;
    private TestPerson ana;

    @BeforeEach
    void open(@TempDir Path folder) {
        wire = new Wire();
        var roster = TestRoster.all().stream()
                .map(entry -> speaking(entry, entry.name().startsWith("Ana") ? "en" : MadeTranslation.STRANGE))
                .toList();
        story = Story.of(
                TestBot.at(wire.to(TestPostgres.newDatabase()), folder, SCRIPTS, roster, ProgrammeRules.defaults()));
        ana = story.ana();
    }

    @AfterEach
    void close() {
        wire.is(Wire.State.FLOWS);
        story.close();
        wire.close();
    }

    @Test
    void each_side_of_a_request_is_spoken_to_in_their_own_language_from_the_asking_to_the_close() {
        ana.presses("Ask for a peer").presses("This week").presses("Send");
        var supporter = asked().presses(other("Yes, I can"));
        ana.submits(Map.of("contact", "4411"));
        assertThat(supporter.transcript()).contains("Ana Lima");
        supporter.presses(other("We talked"));

        assertThat(ana.transcript()).contains("closed it").doesNotContainPattern(OTHER);
        assertThat(supporter.transcript()).contains(other("It is closed")).doesNotContain("Ana Lima");
        assertThat(supporter.transcript().replaceAll("\\b[A-Z0-9]{3}-[A-Z0-9]{3}\\b|medicine", ""))
                .doesNotContainPattern(ENGLISH);
    }

    @Test
    void home_and_what_comes_by_itself_are_in_the_language_of_the_person() {
        ana.presses("Ask for a peer").presses("This week").presses("Send");
        var supporter = asked();
        assertThat(story.bot().platform().home(ana.ref()).orElseThrow().text()).contains("Somebody has been asked");
        supporter.greets();
        assertThat(story.bot().platform().home(supporter.ref()).orElseThrow().text())
                .contains(other("You have no request."));

        story.bot().clock().moveOn(Duration.ofHours(4));
        story.bot().settle();

        assertThat(supporter.lastLine()).contains(other("Time is up"));
    }

    @Test
    void a_form_that_is_opened_late_is_in_the_language_of_the_person() {
        ana.presses("Ask for a peer").presses("This week").presses("Send");
        asked().presses(other("Yes, I can"));
        var button = ana.button("Share my name");

        speaks("ana", MadeTranslation.STRANGE);

        var form = (Message.Form) story.bot().turns().form(ana.ref(), button);
        assertThat(form.submit().label()).isEqualTo(other("Share my name"));
    }

    @Test
    void somebody_may_change_their_language_between_two_turns_and_lose_nothing() {
        ana.presses("Ask for a peer").presses("This week");

        speaks("ana", MadeTranslation.STRANGE);
        ana.types(other("what?"));
        assertThat(ana.lastLine()).contains(other("Shall I send it?")).contains(other("this week"));
        assertThat(ana.canPress("Send")).as("a button that was shown before").isFalse();
        ana.presses(other("Send"));

        assertThat(ana.transcript()).contains(other("It is sent."));
    }

    @Test
    void somebody_whom_the_roster_does_not_know_is_spoken_to_in_the_first_language() {
        assertThat(story.person("somebody").greets().types("what?").transcript())
                .isNotEmpty()
                .doesNotContainPattern(OTHER);
    }

    @Test
    void words_that_are_typed_are_understood_in_the_language_of_the_person() {
        var ben = story.person("ben").types(other("emergency"));
        assertThat(ben.transcript()).contains(other("call") + " 911").doesNotContain("call 911");
    }

    @Test
    void what_is_told_from_memory_is_told_in_each_language_and_help_now_first() {
        var told = new Told();
        var send = ana.presses("Ask for a peer").presses("This week").event(new Act.Pressed(ana.button("Send")));
        wire.is(Wire.State.CUT);

        assertThat(story.bot().turns().process(send, told)).isTrue();

        assertThat(told.text())
                .containsSubsequence("call 911", other("call") + " 911", "was not saved", other("was not saved"));
    }

    @Test
    void whoever_was_here_before_is_told_from_memory_in_their_own_language_first() {
        var ben = story.person("ben").greets();
        var told = new Told();

        story.bot().turns().process(ben.event(new Act.Pressed(ben.button(other("Help now")))), told);

        assertThat(told.text()).containsSubsequence(other("call") + " 911", "call 911");
    }

    private static String other(String text) {
        return MadeTranslation.strange(text);
    }

    private TestPerson asked() {
        return List.of("ben", "chloe").stream()
                .map(story::person)
                .filter(person -> person.canPress(other("Yes, I can")))
                .findFirst()
                .orElseThrow();
    }

    private void speaks(String user, String language) {
        story.bot()
                .onRoster(TestRoster.all().stream()
                        .map(entry -> speaking(
                                entry,
                                entry.account().equals(TestRoster.ref(user)) ? language : MadeTranslation.STRANGE))
                        .toList());
    }

    private static RosterEntry speaking(RosterEntry entry, String language) {
        return new RosterEntry(
                entry.account(),
                entry.name(),
                entry.roles(),
                entry.discipline(),
                entry.department(),
                entry.seniority(),
                List.of("pt", language),
                entry.capacity(),
                entry.managers(),
                entry.excludes(),
                entry.sameAs(),
                entry.trainedUntil());
    }
}
