package org.beenthere.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.testing.LogLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the readiness probe hears. */
class ReadyCheckTest {

    private final AtomicLong floor = new AtomicLong();

    @TempDir
    private Path folder;

    private final DatabaseUrl url = DatabaseUrl.parse("DATABASE_URL", OneServer.newUrl());

    private ReadyCheck check() {
        return new ReadyCheck(url, new DiskRoom(List.of(folder, folder.resolve("missing")), _ -> floor.get()));
    }

    @Test
    void a_disk_that_is_nearly_full_is_not_ready_and_is_logged_once_until_there_is_room() {
        try (var log = new LogLines();
                var check = check()) {
            assertThat(check.isReady()).isTrue();
            floor.set(Long.MAX_VALUE);
            assertThat(check.isReady()).isFalse();
            assertThat(check.isReady()).isFalse();
            floor.set(0);
            assertThat(check.isReady()).isTrue();

            assertThat(log.warnings()).hasSize(2);
            assertThat(log.warnings().getFirst()).contains("nearly full");
        }
    }

    @Test
    void the_floor_is_half_a_gigabyte_and_less_on_a_small_disk() {
        assertThat(DiskRoom.floorOf(1L << 40)).isEqualTo(DiskRoom.FLOOR_BYTES);
        assertThat(DiskRoom.floorOf(1_000_000_000)).isEqualTo(50_000_000);
    }

    @Test
    void a_database_that_may_only_be_read_is_not_ready_until_a_new_session_can_write() throws Exception {
        try (var check = check();
                var operator = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            assertThat(check.isReady()).isTrue();
            var alter = "alter database " + operator.getCatalog();
            execute(operator, alter + " set default_transaction_read_only = on");
            execute(
                    operator,
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                            + " where datname = current_database() and pid <> pg_backend_pid()");
            check.isReady();
            assertThat(check.isReady()).isFalse();

            execute(operator, alter + " reset default_transaction_read_only");
            check.isReady();
            assertThat(check.isReady()).isTrue();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
