package org.beenthere.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.beenthere.app.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private ScratchData data;

    @BeforeEach
    void makeFolder(@TempDir Path folder) throws Exception {
        data = new ScratchData(folder);
    }

    @AfterEach
    void takeTheProgramsOut() throws Exception {
        data.close();
    }

    @Test
    void rows_and_port_and_password_are_kept_over_a_restart() throws Exception {
        String url;
        try (EmbeddedDatabase database = data.start()) {
            run(database, "create table kept (line text)");
            run(database, "insert into kept values ('still here')");
            url = database.jdbcUrl();
        }
        try (EmbeddedDatabase database = data.start()) {
            assertThat(ask(database, "select line from kept")).isEqualTo("still here");
            assertThat(database.jdbcUrl()).isEqualTo(url);
        }
        assertThat(data.resolve("database/postgresql/postmaster.pid")).doesNotExist();
        assertThat(data.said()).containsExactly("Making the database…");
    }

    @Test
    void what_is_committed_is_on_the_disk_and_only_this_machine_can_connect() throws Exception {
        try (EmbeddedDatabase database = data.start()) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show data_checksums")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "show unix_socket_directories")).isEmpty();
            assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database, "show server_version")).startsWith(ClusterCheck.MAJOR_VERSION + ".");
        }
    }

    @Test
    void nobody_gets_in_without_the_password_and_only_the_owner_can_read_it() throws Exception {
        try (EmbeddedDatabase database = data.start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "guess"))
                    .isInstanceOf(SQLException.class);
            assertThat(ask(database, "select left(rolpassword, 13) from pg_authid where rolname = 'beenthere'"))
                    .isEqualTo("SCRAM-SHA-256");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database/password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_failing_statement_leaves_no_content_in_the_log() throws Exception {
        try (EmbeddedDatabase database = data.withDatabase().start()) {
            run(database, "create table once (line text primary key)");
            run(database, "insert into once values ('marker-words')");
            assertThatThrownBy(() -> run(database, "insert into once values ('marker-words')"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(data.resolve("database/postgresql.log"))
                .content()
                .contains("duplicate key")
                .doesNotContain("marker-words");
    }

    @Test
    void a_second_database_is_made_once() throws Exception {
        try (EmbeddedDatabase database = data.withDatabase().start()) {
            database.createDatabaseIfMissing("practice_room");
            database.createDatabaseIfMissing("practice_room");

            String url = database.jdbcUrl("practice_room");
            try (Connection connection = DriverManager.getConnection(url, database.user(), database.password())) {
                assertThat(connection.getCatalog()).isEqualTo("practice_room");
            }
        }
    }

    @Test
    void a_folder_in_use_is_refused_and_goes_on_working() throws Exception {
        try (EmbeddedDatabase database = data.withDatabase().start()) {
            assertThatThrownBy(data::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another BeenThere is using the data folder");
            assertThat(ask(database, "select 'works'")).isEqualTo("works");
        }
    }

    @Test
    void a_refused_second_start_in_one_process_does_not_let_another_process_in() throws Exception {
        try (EmbeddedDatabase database = data.start()) {
            assertThatThrownBy(data::start).isInstanceOf(CannotStart.class);
            Process other = holder();
            try (BufferedReader said = other.inputReader()) {
                assertThat(said.readLine()).startsWith("Another BeenThere is using the data folder");
            } finally {
                other.destroyForcibly();
            }
            assertThat(ask(database, "select 'works'")).isEqualTo("works");
        }
    }

    @Test
    void a_database_of_another_version_is_refused_and_left_as_it_is() throws Exception {
        data.withDatabase().start().close();
        Path version = data.resolve("database/postgresql/PG_VERSION");
        Files.writeString(version, "17\n");

        assertThatThrownBy(data::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("made by PostgreSQL 17")
                .hasMessageContaining("Nothing was changed");
        assertThat(version).hasContent("17");
    }

    @Test
    void the_folder_of_another_postgresql_is_refused_and_left_as_it_is() throws Exception {
        Files.writeString(data.resolve("PG_VERSION"), "18\n");

        assertThatThrownBy(data::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to another PostgreSQL");
        assertThat(data.resolve("lock")).doesNotExist();
    }

    @Test
    void an_interrupted_making_is_cleared_away_and_said() throws Exception {
        Path halfMade = Files.createDirectories(data.resolve("database.making-123/postgresql/base"));
        Files.writeString(halfMade.resolve("1"), "half a file");

        data.start().close();

        assertThat(data.resolve("database.making-123")).doesNotExist();
        assertThat(data.said()).anyMatch(line -> line.contains("interrupted"));
    }

    @Test
    void an_incomplete_database_is_refused_and_left_as_it_is() throws Exception {
        Path something = Files.createDirectories(data.resolve("database/postgresql/base"));

        assertThatThrownBy(data::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is incomplete. Nothing was changed");
        assertThat(something).exists();
    }

    @Test
    void a_database_that_outlived_its_bot_is_taken_over_with_everything_in_it() throws Exception {
        data.withDatabase();
        Process bot = startHolder();
        long orphan = postmaster();
        bot.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).get().matches(ProcessHandle::isAlive);

        try (EmbeddedDatabase database = data.start()) {
            assertThat(ask(database, "select line from kept")).isEqualTo("before the kill");
            assertThat(postmaster()).isNotEqualTo(orphan);
        }
        assertThat(data.said()).anyMatch(line -> line.contains("still running"));
    }

    @Test
    void a_crash_of_bot_and_database_together_loses_nothing() throws Exception {
        data.withDatabase();
        Process bot = startHolder();
        long postmaster = postmaster();
        bot.destroyForcibly().waitFor();
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();

        try (EmbeddedDatabase database = data.start()) {
            assertThat(ask(database, "select line from kept")).isEqualTo("before the kill");
        }
    }

    @Test
    void another_program_that_got_the_number_of_a_dead_database_is_left_in_peace() throws Exception {
        data.withDatabase().start().close();
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            Path pidFile = data.resolve("database/postgresql/postmaster.pid");
            Files.writeString(pidFile, other.pid() + "\n" + pidFile.getParent() + "\n1\n5432\n\n127.0.0.1\n");

            data.start().close();

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_port_that_somebody_else_has_taken_is_no_obstacle() throws Exception {
        data.withDatabase().start().close();
        int port =
                Integer.parseInt(Files.readString(data.resolve("database/port")).strip());
        try (var squatter = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                EmbeddedDatabase database = data.start()) {
            assertThat(database.jdbcUrl()).doesNotContain(":" + squatter.getLocalPort() + "/");
            assertThat(ask(database, "select 'works'")).isEqualTo("works");
        }
    }

    private Process startHolder() throws Exception {
        Process bot = holder();
        BufferedReader output = bot.inputReader();
        await().atMost(Duration.ofSeconds(60)).until(() -> "written".equals(output.readLine()));
        return bot;
    }

    private Process holder() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseHolder.class.getName(),
                        data.folder().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private long postmaster() throws Exception {
        return Long.parseLong(Files.readAllLines(data.resolve("database/postgresql/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
