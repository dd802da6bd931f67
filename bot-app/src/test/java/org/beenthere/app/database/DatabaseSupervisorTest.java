package org.beenthere.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.beenthere.app.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an embedded PostgreSQL that dies while the bot runs. */
class DatabaseSupervisorTest {

    private final List<Throwable> lost = new CopyOnWriteArrayList<>();
    private ScratchData data;
    private EmbeddedDatabase database;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        data = new ScratchData(folder).withDatabase();
        database = data.start();
        execute("create table kept (line text)");
        database.keepRunning(Duration.ofMillis(20), lost::add);
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
        data.close();
    }

    @Test
    void it_is_started_again_on_its_port_with_everything_that_was_committed() throws Exception {
        execute("insert into kept values ('before the kill')");

        kill();

        await().until(this::answers);
        execute("insert into kept select 'after ' || line from kept");
        assertThat(lost).isEmpty();
    }

    @Test
    void it_is_told_where_it_does_not_start_any_more() throws Exception {
        var needed = data.resolve("database/postgresql/global/pg_control");
        Files.move(needed, data.resolve("elsewhere"));

        kill();

        await().until(() -> !lost.isEmpty());
        assertThat(lost)
                .singleElement()
                .isInstanceOf(CannotStart.class)
                .satisfies(why ->
                        assertThat(why).hasMessageContaining("does not start").hasMessageContaining("postgresql.log"));
        Files.move(data.resolve("elsewhere"), needed);
    }

    @Test
    void it_is_told_where_it_dies_again_and_again() throws Exception {
        for (int deaths = 0; deaths < 5; deaths++) {
            kill();
            await().until(this::answers);
        }
        assertThat(lost).isEmpty();

        kill();

        await().until(() -> !lost.isEmpty());
        assertThat(lost).singleElement().satisfies(why -> assertThat(why).hasMessageContaining("more than 5 times"));
        assertThat(answers()).isFalse();
    }

    @Test
    void one_that_is_closed_stays_stopped() throws Exception {
        database.close();

        assertThat(answers()).isFalse();
        assertThat(data.resolve("database/postgresql/postmaster.pid")).doesNotExist();
        assertThat(lost).isEmpty();
    }

    private void kill() throws Exception {
        var process = Postmaster.processIn(data.resolve("database/postgresql/postmaster.pid"))
                .orElseThrow();
        process.destroyForcibly();
        await().until(() -> !Postmaster.isAlive(process));
    }

    private boolean answers() {
        try (var _ = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
