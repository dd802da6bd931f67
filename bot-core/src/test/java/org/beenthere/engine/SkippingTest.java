package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkippingTest {

    private final Talk talk = Talk.begin(Scenes.NOTE);

    @Test
    void a_form_can_be_skipped_and_leads_on_as_if_it_were_sent() {
        assertThat(talk.labels()).containsExactly("Help now", "No note");
        talk.press("No note");
        assertThat(talk.settled()).containsExactly("No note");
        assertThat(talk.session().slots()).isEmpty();
        assertThat(talk.asked()).isEqualTo("A line?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No note", "skip", "nothing", "2"})
    void skipping_can_be_typed_and_is_never_taken_for_the_field(String typed) {
        assertThat(talk.type(typed).asked()).isEqualTo("A line?");
        assertThat(talk.session().slots()).isEmpty();
    }

    @Test
    void it_leads_where_it_says_and_empties_what_the_form_would_have_filled() {
        talk.submit(Map.of("note", "abc")).press("No line");
        assertThat(talk.said()).containsExactly("Thank you.");
        assertThat(talk.session().slots()).isEmpty();
    }

    @Test
    void an_answer_that_does_not_fit_is_answered_in_the_words_of_the_question() {
        assertThat(talk.submit(Map.of("note", "abcdef")).said()).containsExactly("At most five letters, please.");
        assertThat(talk.submit(Map.of()).said()).containsExactly("At most five letters, please.");
        assertThat(talk.type("abcdef").said()).containsExactly("At most five letters, please.");
        assertThat(talk.asked()).isEqualTo("A note?");
    }

    @Test
    void words_that_match_nothing_are_answered_in_the_words_of_the_question_and_then_with_a_person() {
        talk.press("No note");
        assertThat(talk.type("what?").said()).containsExactly("Please use the form.");
        assertThat(talk.type("what?").said()).containsExactly("I did not understand that either.");
    }
}
