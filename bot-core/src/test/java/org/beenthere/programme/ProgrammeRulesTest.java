package org.beenthere.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgrammeRulesTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void where_a_site_says_nothing_the_published_defaults_hold() {
        var rules = ProgrammeRules.defaults();
        assertThat(rules.acceptWithin()).isEqualTo(Duration.parse("PT4H"));
        assertThat(rules.urgentAcceptWithin()).isEqualTo(Duration.parse("PT30M"));
        assertThat(rules.activeCap()).isEqualTo(1);
        assertThat(rules.quarterCap()).isEqualTo(4);
        assertThat(rules.shownFrom()).isEqualTo(5);
    }

    @Test
    void what_fewer_than_five_people_share_can_never_be_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgrammeRules(HOUR, HOUR, 1, 1, 1, true, true, 4))
                .withMessage("What fewer than 5 people share is never shown.");
    }

    @Test
    void numbers_out_of_bounds_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgrammeRules(Duration.ZERO, HOUR, 1, 1, 1, true, true, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgrammeRules(HOUR, Duration.ofDays(32), 1, 1, 1, true, true, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeRules(HOUR, HOUR, 0, 1, 1, true, true, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeRules(HOUR, HOUR, 1, 0, 1, true, true, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeRules(HOUR, HOUR, 1, 1, 0, true, true, 5));
    }
}
