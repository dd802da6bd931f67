package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingToStopTest {

    @ParameterizedTest
    @ValueSource(strings = {"stop", "STOP!", "cancel"})
    void words_that_would_stop_are_answered_where_nothing_can_be_stopped(String typed) {
        var conversation = TestConversation.begin(SampleScripts.MENU, SampleScripts.INTAKE);
        assertThat(conversation.type(typed).said()).containsExactly("There is nothing to stop.");
        assertThat(conversation.asked()).isEqualTo("What now? You have no open request.");
        assertThat(conversation.session().missed()).isZero();
    }

    @Test
    void a_question_that_can_be_stopped_is_stopped() {
        assertThat(TestConversation.begin(SampleScripts.INTAKE).type("stop").said())
                .containsExactly("That is fine.");
    }

    @Test
    void they_are_never_taken_for_what_somebody_wants_passed_on() {
        var conversation = TestConversation.begin(SampleScripts.NOTE).type("stop");
        assertThat(conversation.said()).containsExactly("There is nothing to stop.");
        assertThat(conversation.session().slots()).isEmpty();
        assertThat(conversation.asked()).isEqualTo("A note?");
    }
}
