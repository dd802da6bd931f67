package org.beenthere.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.beenthere.postgres.connection.ConnectionPool;
import org.beenthere.store.NotSavedException;
import org.beenthere.store.Transaction;
import org.beenthere.testing.AtOnce;
import org.beenthere.testing.Rows;
import org.beenthere.testing.TestPostgres;
import org.beenthere.testing.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not in memory is fetched while no transaction is open. */
class FetchFirstTest {

    private static final Duration WITHIN = Duration.ofSeconds(5);

    private final Set<Object> memory = ConcurrentHashMap.newKeySet();
    private final AtomicInteger runs = new AtomicInteger();

    private HikariDataSource pool;
    private PostgresDatabase database;

    @BeforeEach
    void open(@TempDir Path folder) {
        pool = ConnectionPool.open(TestPostgres.newDatabase(), "postgres", "postgres");
        database = new PostgresDatabase(pool, TestVault.in(folder, pool));
    }

    @AfterEach
    void close() {
        database.close();
        pool.close();
    }

    @Test
    void work_that_lacks_something_is_rolled_back_and_begun_anew_with_it() {
        var found = database.inTransaction(WITHIN, tx -> {
            see(tx);
            require(tx, "name", () -> memory.add("name"));
            return memory.contains("name");
        });

        assertThat(found).isTrue();
        assertThat(runs).hasValue(2);
        assertThat(new Rows(pool).count("inbox")).isEqualTo(1);
    }

    @Test
    void what_cannot_be_had_is_fetched_once_and_then_unknown() {
        var fetched = new AtomicInteger();
        var found = database.inTransaction(WITHIN, tx -> {
            require(tx, "name", fetched::incrementAndGet);
            return memory.contains("name");
        });

        assertThat(found).isFalse();
        assertThat(fetched).hasValue(1);
    }

    @Test
    void work_that_lacks_ever_more_comes_to_an_end() {
        var fetched = new AtomicInteger();
        database.inTransaction(WITHIN, tx -> {
            IntStream.range(0, 100).forEach(i -> require(tx, i, fetched::incrementAndGet));
            return null;
        });

        assertThat(fetched.get()).isBetween(1, 10);
    }

    @Test
    void where_fetching_fails_nothing_is_saved_and_that_is_said() {
        var failure = new IllegalStateException("away");
        assertThatThrownBy(() -> database.inTransaction(WITHIN, tx -> {
                    see(tx);
                    require(tx, "name", () -> {
                        throw failure;
                    });
                    return null;
                }))
                .isInstanceOf(NotSavedException.class)
                .hasCause(failure);
        assertThat(new Rows(pool).count("inbox")).isZero();
    }

    @Test
    void fetching_takes_from_the_time_of_the_whole() {
        assertThatThrownBy(() -> database.inTransaction(Duration.ofMillis(200), tx -> {
                    require(tx, "name", () -> new Rows(pool).of("select pg_sleep(0.3)"));
                    return null;
                }))
                .isInstanceOf(NotSavedException.class);
    }

    @Test
    void however_many_wait_for_what_never_comes_somebody_else_waits_for_nobody() throws Exception {
        var hanging = new CountDownLatch(3 * ConnectionPool.TRANSACTIONS);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 3 * ConnectionPool.TRANSACTIONS; i++) {
                threads.submit(() -> database.inTransaction(WITHIN, tx -> {
                    see(tx);
                    require(tx, "name", () -> {
                        hanging.countDown();
                        await(end);
                    });
                    return null;
                }));
            }
            await(hanging);

            assertThat(new Rows(pool)
                            .count("pg_stat_activity where datname = current_database()"
                                    + " and state like 'idle in transaction%'"))
                    .isZero();
            String done = database.inTransaction(Duration.ofSeconds(1), _ -> "done");
            assertThat(done).isEqualTo("done");
            end.countDown();
        }
    }

    @Test
    void many_at_once_may_fetch_from_the_same_database() throws Exception {
        AtOnce.does(IntStream.range(0, 4 * ConnectionPool.TRANSACTIONS)
                .<Runnable>mapToObj(i -> () -> {
                    boolean found = database.inTransaction(WITHIN, tx -> {
                        require(tx, i, () -> memory.add(new Rows(pool).of("select " + i)));
                        return memory.contains(List.of("" + i));
                    });
                    assertThat(found).isTrue();
                })
                .toList());
    }

    private void require(Transaction tx, Object what, Runnable fetch) {
        if (!memory.contains(what)) {
            tx.fetchFirst(what, fetch);
        }
    }

    private void see(Transaction tx) {
        tx.inbox().take(new byte[] {(byte) runs.incrementAndGet()}, LocalDate.of(2026, 11, 23));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
