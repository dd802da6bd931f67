package org.beenthere.programme;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadTest {

    private static final ProgrammeRules RULES = ProgrammeRules.defaults();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, true",
        "1, 1, 1, false",
        "1, 1, 2, true",
        "0, 3, 1, true",
        "0, 4, 1, false",
        "0, 0, 0, false",
        "0, 0, 9, true"
    })
    void there_is_room_below_ones_own_capacity_and_the_cap_of_the_quarter(
            int active, int quarter, int capacity, boolean room) {
        assertThat(new Load(active, quarter, false).hasRoom(capacity, RULES)).isEqualTo(room);
    }

    @Property
    void whoever_takes_all_they_have_room_for_ends_at_their_capacity_or_the_cap(
            @ForAll @IntRange(max = 9) int capacity, @ForAll @IntRange(max = 9) int before) {
        var load = new Load(0, before, false);
        while (load.hasRoom(capacity, RULES)) {
            load = new Load(load.active() + 1, load.quarter() + 1, false);
        }
        assertThat(load.active()).isEqualTo(Math.min(capacity, Math.max(0, RULES.quarterCap() - before)));
    }
}
