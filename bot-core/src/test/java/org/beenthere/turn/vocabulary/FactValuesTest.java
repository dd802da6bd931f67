package org.beenthere.turn.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.beenthere.script.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactValuesTest {

    private static final String SENDING = "offer.accept sends 'accepted': it";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void the_facts_that_are_declared_are_told_by_their_names() {
        var facts = FactValues.of(Facts.CODE, "K7M-42")
                .and(Facts.SOON, "today")
                .and(Facts.SINCE, NOON)
                .and(Facts.MINE, true);
        assertThat(facts.checked(SENDING, declared(Facts.CODE, Facts.SOON, Facts.SINCE, Facts.MINE)))
                .isEqualTo(Map.of("code", "K7M-42", "soon", "today", "since", "2026-11-23T12:00:00Z", "mine", "true"));
    }

    @Test
    void a_fact_that_is_not_declared_is_refused() {
        var facts = FactValues.of(Facts.CODE, "K7M-42").and(Facts.REQUESTER, "Ana Lima");
        assertThatIllegalStateException()
                .isThrownBy(() -> facts.checked(SENDING, declared(Facts.CODE)))
                .withMessage("offer.accept sends 'accepted': it does not declare the fact 'requester'");
    }

    @Test
    void a_fact_that_is_declared_and_does_not_come_is_refused_since_the_linter_counts_on_it() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FactValues.NONE.checked(SENDING, declared(Facts.CODE)))
                .withMessage("offer.accept sends 'accepted': it lacks the fact 'code'");
    }

    @Test
    void a_fact_of_the_same_name_that_was_declared_otherwise_is_refused() {
        var shorter = FactKey.text("code", 3);
        assertThatIllegalStateException()
                .isThrownBy(() -> FactValues.of(shorter, "K7M").checked(SENDING, declared(Facts.CODE)))
                .withMessageContaining("'code'");
    }

    private static Stream<FactValues> valuesThatAreNotDeclared() {
        return Stream.of(
                FactValues.of(Facts.SOON, "secret"),
                FactValues.of(Facts.SOON, ""),
                FactValues.of(Facts.MINE, false),
                FactValues.of(Facts.SINCE, Instant.parse("+12026-11-23T12:00:00Z")),
                new FactValues(Map.of(Facts.SINCE.fact(), "secret")),
                new FactValues(Map.of(Facts.CODE.fact(), "secret, and too long")));
    }

    @ParameterizedTest
    @MethodSource("valuesThatAreNotDeclared")
    void a_value_that_is_not_declared_is_refused_and_not_named(FactValues facts) {
        var fact = facts.values().keySet().iterator().next();
        assertThatIllegalStateException()
                .isThrownBy(() -> facts.checked(SENDING, Set.of(fact)))
                .withMessage(
                        "offer.accept sends 'accepted': it declares no such value of the fact '" + fact.name() + "'");
    }

    @Test
    void whoever_has_a_longer_name_than_a_fact_is_cut_and_not_refused() {
        var facts = FactValues.of(Facts.SUPPORTER, "Maria ".repeat(50)).and(Facts.MY_NAME, "🫂".repeat(101));
        assertThat(facts.checked(SENDING, declared(Facts.SUPPORTER, Facts.MY_NAME)))
                .containsEntry("supporter", "Maria ".repeat(50).substring(0, 100))
                .containsEntry("my_name", "🫂".repeat(100));
    }

    @Test
    void a_text_that_fits_is_told_as_it_is() {
        var whole = "🫂".repeat(100);
        assertThat(FactValues.of(Facts.SUPPORTER, whole).checked(SENDING, declared(Facts.SUPPORTER)))
                .containsEntry("supporter", whole);
        assertThat(FactValues.of(Facts.SUPPORTER, "").checked(SENDING, declared(Facts.SUPPORTER)))
                .containsEntry("supporter", "");
    }

    @Test
    void no_value_is_in_what_is_logged_of_facts() {
        assertThat(FactValues.of(Facts.CONTACT, "extension 4411").and(Facts.REQUESTER, "Ana Lima"))
                .hasToString("the facts [contact, requester]");
    }

    private static Set<Fact> declared(FactKey<?>... keys) {
        return Set.copyOf(Stream.of(keys).map(FactKey::fact).toList());
    }
}
