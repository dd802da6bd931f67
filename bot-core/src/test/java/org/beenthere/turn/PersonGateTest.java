package org.beenthere.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.beenthere.chat.PersonRef;
import org.junit.jupiter.api.Test;

class PersonGateTest {

    private static final PersonRef ANA = new PersonRef("slack", "T1", "ana");
    private static final PersonRef BEN = new PersonRef("slack", "T1", "ben");

    private final PersonGate gate = new PersonGate();

    @Test
    void a_third_turn_of_one_person_waits_until_another_has_ended() {
        enters(ANA, PersonGate.AT_ONCE);
        var entered = new AtomicBoolean();
        Thread.ofVirtual().start(() -> entered.set(gate.enter(ANA, Duration.ofMinutes(1))));
        assertThat(gate.enter(ANA, Duration.ZERO)).isFalse();

        gate.leave(ANA);

        await().untilTrue(entered);
    }

    @Test
    void a_flood_of_one_person_is_no_matter_of_anybody_else() {
        enters(ANA, PersonGate.AT_ONCE);

        assertThat(gate.enter(BEN, Duration.ZERO)).isTrue();
    }

    @Test
    void whoever_floods_on_is_turned_away_at_once() {
        enters(ANA, PersonGate.AT_ONCE);
        for (int waiting = PersonGate.AT_ONCE; waiting < PersonGate.MOST; waiting++) {
            Thread.ofVirtual().start(() -> gate.enter(ANA, Duration.ofMinutes(1)));
        }
        await().until(() -> gate.isFull(ANA));

        assertThat(gate.enter(ANA, Duration.ofMinutes(1))).isFalse();
    }

    @Test
    void nothing_is_held_of_whoever_has_left() {
        enters(ANA, PersonGate.AT_ONCE);
        gate.enter(ANA, Duration.ZERO);
        gate.leave(ANA);
        gate.leave(ANA);

        assertThat(gate.isEmpty()).isTrue();
    }

    private void enters(PersonRef person, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(gate.enter(person, Duration.ZERO)).isTrue();
        }
    }
}
