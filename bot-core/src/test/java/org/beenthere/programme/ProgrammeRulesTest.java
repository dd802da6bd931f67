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
    }

    @Test
    void numbers_out_of_bounds_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgrammeRules(Duration.ZERO, HOUR, 1, 1, 1, true, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgrammeRules(HOUR, Duration.ofDays(32), 1, 1, 1, true, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeRules(HOUR, HOUR, 0, 1, 1, true, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeRules(HOUR, HOUR, 1, 0, 1, true, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeRules(HOUR, HOUR, 1, 1, 0, true, true));
    }
}
