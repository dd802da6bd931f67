package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.beenthere.store.SessionCodec;
import org.junit.jupiter.api.Test;

class NotUnderstoodTest {

    private static final String SECRET = "the patient in room 12";

    private final TestConversation conversation = TestConversation.begin(SampleScripts.INTAKE);

    @Test
    void words_that_match_nothing_are_answered_twice_and_differently() {
        assertThat(conversation.type(SECRET).said()).containsExactly("I did not understand that.");
        assertThat(conversation.asked()).isEqualTo("How soon?");
        assertThat(conversation.type(SECRET).said()).containsExactly("I did not understand that either.");
        assertThat(conversation.type(SECRET).said()).containsExactly("I did not understand that either.");
        assertThat(conversation.asksNow()).isTrue();
    }

    @Test
    void they_are_never_kept() {
        var session = conversation.type(SECRET).type(SECRET).session();
        assertThat(new String(SessionCodec.write(session), StandardCharsets.UTF_8))
                .doesNotContain("patient");
    }

    @Test
    void an_answer_in_between_begins_the_count_anew() {
        conversation.type(SECRET).press("This week").press("Help now");
        conversation.happens(new Event.What.Noticed("accepted", Map.of()));
        assertThat(conversation.type(SECRET).said()).containsExactly("I did not understand that.");
    }

    @Test
    void help_now_in_between_does_not() {
        conversation.type(SECRET).press("Help now");
        assertThat(conversation.type(SECRET).said()).containsExactly("I did not understand that either.");
    }

    @Test
    void after_the_end_words_are_answered_too() {
        conversation.press("Stop");
        assertThat(conversation.type(SECRET).said()).containsExactly("That is settled already.");
        assertThat(conversation.type("stop").said()).containsExactly("There is nothing to stop.");
    }
}
