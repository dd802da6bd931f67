package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkippingTest {

    private final TestConversation conversation = TestConversation.begin(SampleScripts.NOTE);

    @Test
    void a_form_can_be_skipped_and_leads_on_as_if_it_were_sent() {
        assertThat(conversation.labels()).containsExactly("Help now", "No note");
        conversation.press("No note");
        assertThat(conversation.settled()).containsExactly("No note");
        assertThat(conversation.session().slots()).isEmpty();
        assertThat(conversation.asked()).isEqualTo("A line?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No note", "skip", "nothing", "2"})
    void skipping_can_be_typed_and_is_never_taken_for_the_field(String typed) {
        assertThat(conversation.type(typed).asked()).isEqualTo("A line?");
        assertThat(conversation.session().slots()).isEmpty();
    }

    @Test
    void it_leads_where_it_says_and_empties_what_the_form_would_have_filled() {
        conversation.submit(Map.of("note", "abc")).press("No line");
        assertThat(conversation.said()).containsExactly("Thank you.");
        assertThat(conversation.session().slots()).isEmpty();
    }

    @Test
    void an_answer_that_does_not_fit_is_answered_in_the_words_of_the_question() {
        assertThat(conversation.submit(Map.of("note", "abcdef")).said())
                .containsExactly("At most five letters, please.");
        assertThat(conversation.submit(Map.of()).said()).containsExactly("At most five letters, please.");
        assertThat(conversation.type("abcdef").said()).containsExactly("At most five letters, please.");
        assertThat(conversation.asked()).isEqualTo("A note?");
    }

    @Test
    void words_that_match_nothing_are_answered_in_the_words_of_the_question_and_then_with_a_person() {
        conversation.press("No note");
        assertThat(conversation.type("what?").said()).containsExactly("Please use the form.");
        assertThat(conversation.type("what?").said()).containsExactly("I did not understand that either.");
    }
}
