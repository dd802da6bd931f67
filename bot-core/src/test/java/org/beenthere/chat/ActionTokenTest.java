package org.beenthere.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActionTokenTest {

    @Property
    void what_a_button_carries_is_read_back_the_same(@ForAll("tokens") ActionToken token) {
        assertThat(ActionToken.parse(token.value())).contains(token);
        assertThat(token.value()).hasSizeLessThanOrEqualTo(60).matches("[0-9a-z.-]+");
    }

    @Property
    void what_is_none_of_ours_is_read_as_nothing(@ForAll String text) {
        assertThat(ActionToken.parse(text)).isEmpty();
    }

    @Property(tries = 3000)
    void a_button_with_something_wrong_in_it_is_read_as_nothing_or_as_what_it_then_says(
            @ForAll("tokens") ActionToken token, @ForAll("places") int place, @ForAll char wrong) {
        var value = token.value();
        int at = place % value.length();
        var changed = value.substring(0, at) + wrong + value.substring(at + 1);
        assertThat(ActionToken.parse(changed).map(ActionToken::value))
                .satisfiesAnyOf(
                        read -> assertThat(read).isEmpty(),
                        read -> assertThat(read).contains(changed));
        assertThat(ActionToken.parse(value.substring(0, at))).isEmpty();
        assertThat(ActionToken.parse(value + wrong))
                .satisfiesAnyOf(read -> assertThat(read).isEmpty());
    }

    @Example
    void nothing_is_read_as_nothing() {
        assertThat(ActionToken.parse(null)).isEmpty();
        assertThat(ActionToken.parse("")).isEmpty();
    }

    @Provide
    Arbitrary<ActionToken> tokens() {
        return Combinators.combine(
                        Arbitraries.create(UUID::randomUUID),
                        Arbitraries.integers().between(0, 999_999_999),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withCharRange('0', '9')
                                .ofLength(12))
                .as(ActionToken::new);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 1000);
    }
}
