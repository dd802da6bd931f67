package org.beenthere.turn.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.beenthere.programme.Stage;
import org.junit.jupiter.api.Test;

class PersonFactsTest {

    private static final Map<String, String> STRANGER = Map.of(
            "known",
            "false",
            "guest",
            "false",
            "supporter",
            "false",
            "coordinator",
            "false",
            "state",
            "none",
            "holding",
            "false");

    @Test
    void a_fact_of_a_person_that_is_not_declared_is_refused() {
        assertRefused("shift", "night", "the fact 'person.shift' is not declared");
    }

    @Test
    void a_value_that_a_fact_of_a_person_does_not_declare_is_refused_and_not_named() {
        assertRefused("state", "closed", "the fact 'person.state' has a value that is not declared");
    }

    @Test
    void a_fact_of_a_person_that_is_declared_is_always_known() {
        assertThat(STRANGER.keySet()).isEqualTo(PersonFacts.values().keySet()).allSatisfy(name -> {
            var others = new HashMap<>(STRANGER);
            others.remove(name);
            assertThatIllegalStateException()
                    .isThrownBy(() -> new PersonFacts(others, List.of()))
                    .withMessage("the fact 'person." + name + "' is missing");
        });
    }

    @Test
    void the_state_of_a_person_is_every_stage_of_an_open_request_or_none() {
        var stages = Stream.of(Stage.values())
                .filter(stage -> stage != Stage.CLOSED)
                .map(stage -> stage.name().toLowerCase(Locale.ROOT));
        assertThat(PersonFacts.values().get("state"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("none"), stages).toList());
    }

    private static void assertRefused(String name, String value, String message) {
        var facts = new HashMap<>(STRANGER);
        facts.put(name, value);
        assertThatIllegalStateException()
                .isThrownBy(() -> new PersonFacts(facts, List.of()))
                .withMessage(message);
    }
}
