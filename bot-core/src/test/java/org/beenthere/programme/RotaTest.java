package org.beenthere.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.beenthere.chat.PersonRef;
import org.junit.jupiter.api.Test;

class RotaTest {

    private static final PersonRef BEN = new PersonRef("practice", "practice", "ben");
    private static final PersonRef CHLOE = new PersonRef("practice", "practice", "chloe");
    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-23T18:00:00Z");

    @Test
    void a_shift_begins_on_time_and_is_over_when_it_ends() {
        var rota = new Rota(List.of(new Shift(BEN, EIGHT, NOON)));
        assertThat(rota.onCall(EIGHT.minusNanos(1))).isEmpty();
        assertThat(rota.onCall(EIGHT)).containsExactly(BEN);
        assertThat(rota.onCall(NOON)).isEmpty();
    }

    @Test
    void two_may_be_on_call_at_once() {
        var rota = new Rota(List.of(new Shift(BEN, EIGHT, NOON), new Shift(CHLOE, EIGHT, EVENING)));
        assertThat(rota.onCall(EIGHT)).containsExactlyInAnyOrder(BEN, CHLOE);
        assertThat(rota.onCall(NOON)).containsExactly(CHLOE);
    }

    @Test
    void a_shift_that_ends_as_it_begins_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shift(BEN, EIGHT, EIGHT));
    }
}
