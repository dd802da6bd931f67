package org.beenthere.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTest {

    @Test
    void the_lines_of_people_are_enough_and_the_bot_s_are_filled_in() {
        assertThat(SmallRehearsal.play(
                                "# Somebody asks.",
                                "script small",
                                "opened since=\"2026-03-02 08:00\"",
                                "> This week",
                                "> submits note=\"a \\\"word\\\"\"",
                                "= opened")
                        .text())
                .isEqualTo("""
                        # Somebody asks.
                        script small
                        opened since="2026-03-02 08:00"
                        < How soon? Monday 2 March, 08:00

                          [Help now] [Today] [This week] [Stop]
                        > This week
                        < One more thing
                          What is it?

                          note: In a few words (up to 20 characters)
                          [Send]
                          [Help now] [Stop]
                        > submits note="a \\"word\\""
                        ! request.open soon=week
                        = opened
                        < Thank you.
                        end done
                        """);
    }

    @Test
    void a_transcript_that_was_written_anew_is_the_same_when_it_is_played_again() {
        var once = SmallRehearsal.play(
                "script small", "opened", "", "# First nothing.", "> typed \"what?\"", "> Help now", "+ 5h");
        assertThat(once.difference()).isPresent();
        assertThat(SmallRehearsal.play(once.text().split("\n")).difference()).isEmpty();
    }

    @Test
    void time_that_passes_takes_along_what_waits_for_it_and_stands_still_while_a_command_waits() {
        var told = SmallRehearsal.play(
                "script small", "opened", "> This week", "+ 1d 4h", "= already_open", "> comes back");
        assertThat(told.text()).contains("+ 1d 4h\n~ Not answered in time\n! request.open soon=week\n= already_open\n");
        assertThat(told.text()).endsWith("~ Not answered in time\n< Thank you.\nend done\n> comes back\n");
    }

    @Test
    void what_takes_the_place_of_buttons_is_told_unless_it_is_what_was_pressed() {
        var told = SmallRehearsal.play("script small", "opened", "> typed \"3\"", "* accepted");
        assertThat(told.text()).contains("> typed \"3\"\n~ This week\n").contains("* accepted\n~ No longer open\n");
    }

    @Test
    void the_first_difference_is_told_with_its_line() {
        var told = SmallRehearsal.play("script small", "opened", "< How late?");
        assertThat(told.difference()).hasValue("""
                transcripts/small/t.txt:3:
                  the transcript says: < How late?
                  the script now says: < How soon?""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | opened | Before this comes a line such as 'script home'.",
                "1 | skript small | A line begins with script",
                "1 | script smal | There is no script 'smal'; there is help-now, small.",
                "2 | script small;script small | A transcript is of one script.",
                "2 | script small;person tall=true | There is no thing known of a person 'tall'",
                "2 | script small;person known | 'known' is no fact such as",
                "2 | script small;at noon | A time is written as in 'at 2026-03-02 09:00'.",
                "2 | script small;opened since=noon | A time is written as in \"2026-03-02 09:00\".",
                "2 | script small;opened sonn=today | The script small has no slot 'sonn'.",
                "2 | script small;opened soon=never | 'soon' is never 'never'.",
                "3 | script small;opened;> Tomorrow | There is no button 'Tomorrow'; there is Help now, Stop, This week, Today.",
                "3 | script small;opened;> | After '>' comes the label of a button",
                "3 | script small;opened;> submits note=x | There is no form to send.",
                "4 | script small;opened;> This week;> Send | 'Send' sends a form: write > submits note=",
                "4 | script small;opened;> This week;> submits notes=x | The form has no field 'notes', but note.",
                "3 | script small;opened;= opened | No command waits here.",
                "3 | script small;opened;= | A name is missing here",
                "4 | script small;opened;> Today;= open | There is no outcome of request.open 'open'; there is already_open, opened.",
                "4 | script small;opened;> Today;> Stop | Before this, request.open waits",
                "3 | script small;opened;> Today | After this, request.open waits",
                "3 | script small;opened;* acepted | There is no notice 'acepted'",
                "3 | script small;opened;+ soon | Time is written as in '+ 4h'",
            })
    void whatever_is_wrong_is_told_with_its_line_and_what_to_write(int line, String transcript, String told) {
        assertThatThrownBy(() -> SmallRehearsal.play(transcript.split(";")))
                .isInstanceOf(TranscriptException.class)
                .hasMessageStartingWith("transcripts/small/t.txt:" + line + ": " + told);
    }

    @Test
    void an_empty_transcript_is_none() {
        assertThatThrownBy(() -> SmallRehearsal.play("# nothing yet"))
                .hasMessage("transcripts/small/t.txt:1: It begins with a line such as 'script home'.");
    }
}
