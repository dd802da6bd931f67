package org.beenthere.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.PersonRef;
import org.junit.jupiter.api.Test;

class RosterEntryTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-06-30");

    @Test
    void training_counts_up_to_and_including_its_last_day() {
        var ben = ben(1, Optional.of(LAST_DAY));
        assertThat(ben.isTrainedOn(LAST_DAY)).isTrue();
        assertThat(ben.isTrainedOn(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void training_without_a_last_day_does_not_expire() {
        assertThat(ben(1, Optional.empty()).isTrainedOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void what_it_says_of_itself_names_nobody() {
        assertThat(ben(1, Optional.empty())).hasToString("a roster entry on practice");
    }

    @Test
    void a_capacity_under_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ben(-1, Optional.empty()));
    }

    private static RosterEntry ben(int capacity, Optional<LocalDate> trainedUntil) {
        return new RosterEntry(
                new PersonRef("practice", "practice", "ben"),
                "Ben Okafor",
                Set.of(Role.SUPPORTER),
                "medicine",
                "cardiology",
                "attending",
                List.of("en"),
                capacity,
                Set.of(),
                Set.of(),
                Set.of(),
                trainedUntil);
    }
}
