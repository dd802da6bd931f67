package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingToStopTest {

    @ParameterizedTest
    @ValueSource(strings = {"stop", "STOP!", "cancel"})
    void words_that_would_stop_are_answered_where_nothing_can_be_stopped(String typed) {
        var talk = Talk.begin(Scenes.MENU, Scenes.INTAKE);
        assertThat(talk.type(typed).said()).containsExactly("There is nothing to stop.");
        assertThat(talk.asked()).isEqualTo("What now? You have no open request.");
        assertThat(talk.session().missed()).isZero();
    }

    @Test
    void a_question_that_can_be_stopped_is_stopped() {
        assertThat(Talk.begin(Scenes.INTAKE).type("stop").said()).containsExactly("That is fine.");
    }

    @Test
    void they_are_never_taken_for_what_somebody_wants_passed_on() {
        var talk = Talk.begin(Scenes.NOTE).type("stop");
        assertThat(talk.said()).containsExactly("There is nothing to stop.");
        assertThat(talk.session().slots()).isEmpty();
        assertThat(talk.asked()).isEqualTo("A note?");
    }
}
