package org.beenthere.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.beenthere.conversations.Shipped;
import org.beenthere.engine.Effect;
import org.beenthere.turn.command.Commands;
import org.junit.jupiter.api.Test;

/** A rehearsal in the middle of it: what happened, and what can happen next. */
class TryoutTest {

    private static final Rehearsal SHIPPED = new Rehearsal(Shipped.scripts(), Commands.vocabulary());

    @Test
    void a_script_begins_with_example_facts() {
        assertThat(lines(SHIPPED.tryOut(List.of("script my-request")).prompt().openings()))
                .startsWith("opened code=K7M promised_by=\"2026-03-03 09:00\" soon=week")
                .hasSize(2);
        assertThat(lines(SHIPPED.tryOut(List.of("script home")).prompt().openings()))
                .containsExactly("opened");
    }

    @Test
    void a_command_that_waits_can_come_out_in_each_of_its_ways_and_nothing_else_can_happen() {
        var progress = small("script small", "opened", "> Today");
        assertThat(progress.prompt().command()).isEqualTo("request.open");
        assertThat(lines(progress.prompt().outcomes())).containsExactly("= opened", "= already_open");
        assertThat(progress.prompt().notices()).isEmpty();
        assertThat(progress.prompt().times()).isEmpty();
        assertThat(progress.text()).endsWith("> Today\n! request.open soon=today\n");
    }

    @Test
    void what_a_command_brings_is_filled_with_examples() {
        var progress = SHIPPED.tryOut(List.of("script home", "person coordinator=true", "opened", "> What is waiting"));
        assertThat(progress.error()).isEmpty();
        assertThat(lines(progress.prompt().outcomes())).anyMatch(line -> line.startsWith("= listed waiting=\"- K7M: "));
    }

    @Test
    void the_notices_of_the_present_question_and_of_its_script_can_come() {
        assertThat(lines(small("script small", "opened").prompt().notices())).containsExactly("* closed");
        assertThat(lines(small("script small", "opened", "> This week").prompt().notices()))
                .containsExactly("* accepted", "* closed");
        assertThat(lines(small("script small", "opened", "> This week", "* closed")
                        .prompt()
                        .notices()))
                .isEmpty();
    }

    @Test
    void the_time_until_a_question_reminds_or_is_over_can_pass() {
        assertThat(small("script small", "opened", "+ 30m").prompt().times())
                .containsExactly(new Prompt.Suggestion("expiry", "+ 3h 30m"));
        assertThat(lines(small("script small", "opened", "> This week").prompt().times()))
                .containsExactly("+ 1d");
        assertThat(lines(small("script small", "opened", "at 2026-03-09 09:00")
                        .prompt()
                        .times()))
                .containsExactly("+ 1m");
    }

    @Test
    void what_happened_is_told_with_the_time_at_which_it_did() {
        var progress = small("script small", "opened", "> typed \"not \\\"now\\\"\"", "+ 4h");
        assertThat(progress.entries().stream().map(RehearsalEntry::line).filter(line -> !line.isEmpty()))
                .containsExactly("script small", "opened", "> typed \"not \\\"now\\\"\"", "+ 4h");
        assertThat(progress.entries().stream().map(RehearsalEntry::typed).filter(text -> !text.isEmpty()))
                .containsExactly("not \"now\"");
        var last = progress.entries().getLast();
        assertThat(last.effects()).anyMatch(Effect.End.class::isInstance);
        assertThat(last.end()).isEqualTo("done");
        assertThat(last.at()).isEqualTo(Instant.parse("2026-03-02T18:00:00Z"));
        assertThat(progress.prompt().ended()).isTrue();
    }

    @Test
    void a_line_that_cannot_happen_is_told_and_all_before_it_stands() {
        var before = small("script small", "opened");
        var progress = small("script small", "opened", "> Tomorrow", "> Today");
        assertThat(progress.error()).hasValueSatisfying(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.message()).startsWith("There is no button 'Tomorrow'; there is ");
        });
        assertThat(progress.text()).isEqualTo(before.text());
        assertThat(progress.entries()).isEqualTo(before.entries());
        assertThat(small("script smal").error()).isPresent();
        assertThat(small("skript").error()).isPresent();
    }

    @Test
    void so_much_time_that_it_would_not_come_to_an_end_does_not_pass() {
        var circle = SmallRehearsal.SCRIPT
                .replace("expire: { after: P1D, goto: open }", "expire: { after: PT1M, goto: look }")
                .replace(
                        "  over:\n",
                        "  look: { goto: [ { when: \"not person.known\", to: over }, { else: note } ] }\n  over:\n");
        var progress = SmallRehearsal.of(circle).tryOut(List.of("script small", "opened", "> This week", "+ 366d"));
        assertThat(progress.error())
                .hasValueSatisfying(error -> assertThat(error.message())
                        .isEqualTo("More than 1000 things happen in that time: let less pass."));
    }

    @Test
    void whoever_writes_the_text_down_has_a_transcript() {
        var progress =
                small("script small", "opened", "> This week", "> submits note=\"one\\\\none\\nline\"", "= opened");
        assertThat(progress.text()).contains("end done\n");
        assertThat(SmallRehearsal.play(progress.text().split("\n")).difference())
                .isEmpty();
    }

    @Test
    void as_much_as_a_form_takes_can_be_sent() {
        var words = "\\\"word ".repeat(2_000);
        assertThat(small("script small", "opened", "> This week", "> submits note=\"" + words + "\"")
                        .error())
                .isEmpty();
    }

    private static RehearsalProgress small(String... lines) {
        return SmallRehearsal.of(SmallRehearsal.SCRIPT).tryOut(List.of(lines));
    }

    private static Stream<String> lines(List<Prompt.Suggestion> suggestions) {
        return suggestions.stream().map(Prompt.Suggestion::line);
    }
}
