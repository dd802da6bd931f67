package org.beenthere.app.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.beenthere.app.database.OneServer;
import org.beenthere.app.settings.DatabaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeClockTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final AtomicReference<Instant> wall = new AtomicReference<>(NOON);
    private final InstantSource system = wall::get;
    private PracticeStore memory;

    @BeforeEach
    void open(@TempDir Path folder) {
        var url = DatabaseUrl.parse("DATABASE_URL", OneServer.newUrl());
        memory = PracticeStore.open(url, folder);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void it_is_ahead_by_what_it_was_moved_and_the_next_start_remembers_that() {
        var clock = new PracticeClock(memory, system);
        assertThat(clock.instant()).isEqualTo(NOON);
        clock.moveOn(Duration.ofHours(2));
        clock.moveOn(Duration.ofMinutes(30));
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofMinutes(150)));
        assertThat(new PracticeClock(memory, system).instant()).isEqualTo(NOON.plus(Duration.ofMinutes(150)));
    }

    @Test
    void it_never_goes_back() {
        var clock = new PracticeClock(memory, system);
        assertThatIllegalArgumentException().isThrownBy(() -> clock.moveOn(Duration.ofMinutes(-1)));
        wall.set(NOON.plusSeconds(10));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(10));
        wall.set(NOON);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(10));
    }

    @Test
    void many_who_move_it_at_once_move_it_by_all_of_that() throws Exception {
        var clock = new PracticeClock(memory, system);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50).forEach(_ -> people.submit(() -> clock.moveOn(Duration.ofMinutes(1))));
        }
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofMinutes(50)));
    }
}
