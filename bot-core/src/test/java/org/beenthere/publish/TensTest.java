package org.beenthere.publish;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TensTest {

    @ParameterizedTest
    @CsvSource({"5, 10, 5", "9, 20, 5", "11, 20, 5", "7, 20, 4", "13, 20, 6", "6, 20, 3", "5, 34, 1"})
    void a_share_is_the_nearest_tens_and_what_lies_between_goes_towards_a_half(int part, int whole, int tens) {
        assertThat(Tens.of(part, whole)).isEqualTo(tens);
    }

    @ParameterizedTest
    @CsvSource({"0, 50", "1, 50", "5, 2000"})
    void no_share_looks_like_nobody_or_everybody(int part, int whole) {
        assertThat(Tens.of(part, whole)).isEqualTo(1);
        assertThat(Tens.of(whole - part, whole)).isEqualTo(9);
    }

    @Property
    void the_two_sides_come_to_ten_whichever_is_asked_for(
            @ForAll @IntRange(min = 1, max = 6000) int whole, @ForAll @IntRange(max = 6000) int any) {
        int part = any % (whole + 1);
        int tens = Tens.of(part, whole);
        if (2 * part != whole) {
            assertThat(tens + Tens.of(whole - part, whole)).isEqualTo(10);
        }
        assertThat(tens).isBetween(1, 9);
        if (part * 20L >= whole && part * 20L <= 19L * whole) {
            assertThat(Math.abs(10.0 * part / whole - tens)).isLessThanOrEqualTo(0.5);
        }
    }
}
