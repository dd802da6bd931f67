package org.beenthere.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.beenthere.outline.Outline;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void without_any_transcript_everything_is_missing() {
        var coverage = coverage();
        assertThat(coverage.missing()).hasSize(coverage.all());
        assertThat(places(coverage))
                .containsExactlyInAnyOrder(
                        "everywhere/help_now",
                        "everywhere/stop",
                        "on/closed",
                        "expire",
                        "steps/how",
                        "steps/how/choices/today",
                        "steps/how/choices/week",
                        "steps/how/goto/0",
                        "steps/how/goto/1",
                        "steps/note",
                        "steps/note/form",
                        "steps/note/on/accepted",
                        "steps/note/expire",
                        "steps/open",
                        "steps/open/outcomes/opened",
                        "steps/open/outcomes/already_open",
                        "steps/over");
    }

    @Test
    void each_is_told_with_its_place_in_the_file_and_what_would_walk_it() {
        assertThat(coverage().missing().stream().map(CoverageItem::toString))
                .contains(
                        "scripts/small.yaml:9:9: nothing walks the choice 'Stop' at any question. In a transcript: > Stop   at any question",
                        "scripts/small.yaml:11:9: nothing walks the time 'PT4H' at any question. In a transcript: + 4h   at any question with no expiry of its own",
                        "scripts/small.yaml:19:13: nothing walks the way from how to open (when soon = today). In a transcript: come by when soon = today",
                        "scripts/small.yaml:27:21: nothing walks the notice 'accepted' at note. In a transcript: * accepted   at note",
                        "scripts/small.yaml:32:25: nothing walks the outcome 'opened' at open. In a transcript: = opened   after ! request.open");
    }

    @Test
    void what_transcripts_walk_together_is_not_missing() {
        var coverage = coverage(
                "script small;opened;> Today;= opened",
                "script small;opened;> typed \"this week\";* accepted;* closed",
                "script small;opened;> This week;+ 1d;= already_open;+ 4h",
                "script small;opened;> This week;> typed \"a word\";= already_open;> Stop",
                "script small;opened;> typed \"help now\"");
        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.summary()).isEqualTo("small: 17 of 17 steps and ways");
    }

    @Test
    void a_form_that_was_refused_and_a_notice_that_was_ignored_walk_nothing() {
        var coverage = coverage("script small;opened;* accepted;> This week;> submits note=\"\"");
        assertThat(places(coverage)).contains("steps/note/form", "steps/note/on/accepted");
    }

    @Test
    void a_choice_under_a_condition_is_walked_when_it_was_pressed_and_when_it_was_not_there() {
        var script = SmallRehearsal.SCRIPT.replace(
                "week: { text: \"This week\" }", "week: { text: \"This week\", when: \"person.supporter\" }");
        var pressed = "script small;person supporter=true;opened;> This week";
        var keptBack = "script small;opened";
        assertThat(places(coverage(script, pressed)))
                .contains("steps/how/choices/week/when")
                .doesNotContain("steps/how/choices/week");
        assertThat(places(coverage(script, keptBack)))
                .contains("steps/how/choices/week")
                .doesNotContain("steps/how/choices/week/when");
        assertThat(coverage(script, pressed).missing().stream().map(CoverageItem::toString))
                .contains("scripts/small.yaml:18:13: nothing walks how without the choice 'This week' (offered when"
                        + " person.supporter). In a transcript: come to how when not person.supporter");
    }

    @Test
    void a_choice_with_ways_of_its_own_does_not_walk_those_of_its_question() {
        var script = SmallRehearsal.SCRIPT.replace(
                "week: { text: \"This week\" }",
                "week: { text: \"This week\", goto: [ { when: \"soon = today\", to: open }, { else: note } ] }");
        assertThat(places(coverage(script, "script small;opened;> This week")))
                .contains("steps/how/goto/0", "steps/how/goto/1", "steps/how/choices/week/goto/0")
                .doesNotContain("steps/how/choices/week/goto/1", "steps/how/choices/week");
    }

    private static Coverage coverage(String... transcripts) {
        return transcripts.length > 0 && transcripts[0].startsWith("script:")
                ? coverage(transcripts[0], List.of(transcripts).subList(1, transcripts.length))
                : coverage(SmallRehearsal.SCRIPT, List.of(transcripts));
    }

    private static Coverage coverage(String script, List<String> transcripts) {
        var rehearsal = SmallRehearsal.of(script);
        var played = transcripts.stream()
                .map(transcript -> rehearsal.play(Transcript.read("t.txt", transcript.replace(";", "\n"))))
                .toList();
        return Coverage.of(Outline.all(SmallRehearsal.files(script)).get("small"), played);
    }

    private static Stream<String> places(Coverage coverage) {
        return coverage.missing().stream().map(CoverageItem::place);
    }
}
