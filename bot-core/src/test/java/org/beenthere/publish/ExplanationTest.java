package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Set<Integer> UPPER = Set.of(1);
    private static final Set<Integer> LOWER = Set.of(0);

    @Test
    void one_audience_suffices_as_long_as_it_is_as_many_as_its_needs() {
        assertThat(isExplained(claim(0, 14, 7, 7))).isTrue();
        assertThat(isExplained(claim(0, 13, 7, 7))).isFalse();
    }

    @Test
    void what_it_finds_has_all_that_was_needed() {
        var claims = List.of(claim(0, 30, 9, 12), claim(6, 26, 7, 9), claim(14, 34, 7, 7));
        var found = Explanation.of(claims, 2).orElseThrow();
        assertThat(claims)
                .allSatisfy(claim -> assertThat(claim.needs())
                        .allSatisfy(need -> assertThat(claim.audience().members().stream()
                                        .filter(member -> need.options().contains(found.getOrDefault(member, -1))))
                                .hasSizeGreaterThanOrEqualTo(need.people())));
    }

    @Test
    void those_who_went_may_be_what_those_who_stayed_cannot() {
        assertThat(isExplained(claim(0, 14, 7, 7), claim(0, 10, 7, 0))).isTrue();
        assertThat(isExplained(claim(0, 14, 7, 7), claim(0, 10, 0, 7))).isTrue();
    }

    @Test
    void so_many_on_one_side_of_some_and_so_many_on_the_other_of_all_are_not_explained() {
        assertThat(isExplained(claim(0, 23, 7, 16), claim(0, 12, 6, 6))).isTrue();
        assertThat(isExplained(claim(0, 23, 7, 16), claim(0, 14, 8, 6))).isFalse();
    }

    @Test
    void audiences_that_share_nobody_have_nothing_to_do_with_each_other() {
        assertThat(isExplained(claim(0, 14, 7, 7), claim(20, 34, 7, 7), claim(40, 56, 9, 7)))
                .isTrue();
    }

    private static boolean isExplained(Claim... claims) {
        return Explanation.of(List.of(claims), 2).isPresent();
    }

    private static Claim claim(int from, int to, int upper, int lower) {
        return new Claim(
                new Audience(Rounds.members(from, to)), List.of(new Need(UPPER, upper), new Need(LOWER, lower)));
    }
}
