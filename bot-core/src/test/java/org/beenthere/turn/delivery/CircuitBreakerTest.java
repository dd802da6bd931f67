package org.beenthere.turn.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.beenthere.testing.LogLines;
import org.beenthere.testing.SettableClock;
import org.beenthere.testing.TestBot;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private final SettableClock clock = new SettableClock(TestBot.MONDAY_AT_TEN);
    private final CircuitBreaker breaker = new CircuitBreaker("slack", clock);

    @Test
    void one_failure_is_no_outage() {
        breaker.failed(Duration.ZERO);

        assertThat(breaker.allowed(8)).isEqualTo(8);
    }

    @Test
    void two_failures_in_a_row_are_an_outage() {
        breaker.failed(Duration.ZERO);
        breaker.failed(Duration.ZERO);

        assertThat(breaker.allowed(8)).isZero();
    }

    @Test
    void failures_between_which_something_was_delivered_are_none() {
        for (int i = 0; i < 10; i++) {
            breaker.failed(Duration.ZERO);
            breaker.succeeded();
        }

        assertThat(breaker.allowed(8)).isEqualTo(8);
    }

    @Test
    void a_platform_that_says_how_long_to_wait_is_left_alone_for_so_long() {
        breaker.failed(Duration.ofSeconds(30));

        clock.moveOn(Duration.ofSeconds(29));
        assertThat(breaker.allowed(8)).isZero();
        clock.moveOn(Duration.ofSeconds(1));
        assertThat(breaker.allowed(8)).isOne();
    }

    @Test
    void a_probe_that_fails_doubles_the_pause_up_to_a_minute_and_one_that_succeeds_ends_it() {
        breaker.failed(Duration.ZERO);
        for (int seconds : new int[] {2, 4, 8, 16, 32, 60, 60}) {
            breaker.failed(Duration.ZERO);
            clock.moveOn(Duration.ofSeconds(seconds).minusMillis(1));
            assertThat(breaker.allowed(8)).isZero();
            clock.moveOn(Duration.ofMillis(1));
            assertThat(breaker.allowed(8)).isOne();
        }

        breaker.succeeded();

        assertThat(breaker.allowed(8)).isEqualTo(8);
    }

    @Test
    void many_sends_that_fail_together_are_one_outage_and_make_no_pause_longer() {
        for (int i = 0; i < 100; i++) {
            breaker.failed(Duration.ZERO);
        }

        clock.moveOn(Duration.ofSeconds(2));
        assertThat(breaker.allowed(8)).isOne();
    }

    @Test
    void what_fails_during_a_pause_makes_it_longer_only_where_the_platform_asks_for_it() {
        breaker.failed(Duration.ofSeconds(30));
        breaker.failed(Duration.ZERO);
        breaker.failed(Duration.ofSeconds(40));

        clock.moveOn(Duration.ofSeconds(39));
        assertThat(breaker.allowed(8)).isZero();
        clock.moveOn(Duration.ofSeconds(1));
        assertThat(breaker.allowed(8)).isOne();
    }

    @Test
    void nobody_else_sends_while_a_probe_is_under_way() {
        breaker.failed(Duration.ofSeconds(30));
        clock.moveOn(Duration.ofSeconds(30));

        assertThat(breaker.allowed(8)).isOne();
        assertThat(breaker.allowed(8)).isZero();
    }

    @Test
    void a_probe_that_was_not_needed_is_left_to_the_next_and_one_of_which_nothing_is_heard_too_after_a_while() {
        breaker.failed(Duration.ofSeconds(30));
        clock.moveOn(Duration.ofSeconds(30));
        assertThat(breaker.allowed(8)).isOne();

        breaker.unused();

        assertThat(breaker.allowed(8)).isOne();
        clock.moveOn(Duration.ofSeconds(10));
        assertThat(breaker.allowed(8)).isOne();
    }

    @Test
    void an_outage_is_logged_at_its_beginning_alone() {
        try (var log = new LogLines()) {
            for (int i = 0; i < 10; i++) {
                breaker.failed(Duration.ofSeconds(5));
                clock.moveOn(Duration.ofSeconds(5));
            }

            assertThat(log.warnings()).hasSize(1);
        }
    }
}
