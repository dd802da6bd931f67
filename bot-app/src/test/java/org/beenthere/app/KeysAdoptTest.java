package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.stream.Stream;
import org.beenthere.vault.Keyset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key store that is lost for good does not keep the bot from starting for ever. */
class KeysAdoptTest {

    @TempDir
    private Path folder;

    private ServeFolder serve;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void make() throws Exception {
        serve = new ServeFolder(folder);
        serve.startAndStop();
    }

    @Test
    void with_an_empty_key_store_the_bot_starts_again_and_what_nobody_can_read_is_gone() throws Exception {
        sql("insert into peer_case (id, key, stage, requester, offers, opened_at, promised_by, content)"
                + " select gen_random_uuid(), gen_random_uuid(), 'looking', '\\x00', 0, now(), now(), '\\x00'");
        lose();
        assertThatThrownBy(serve::startAndStop)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("see ./beenthere keys adopt --help");

        assertThat(adopt()).isZero();
        assertThat(out.toString()).contains("nobody can read them", "Nothing is changed yet.");
        assertThatThrownBy(serve::startAndStop).isInstanceOf(CannotStart.class);

        assertThat(adopt("--yes")).isZero();
        serve.startAndStop();
        assertThat(count("peer_case")).isZero();
        assertThat(count("roster_entry")).isPositive();
        serve.startAndStop();
    }

    @Test
    void the_key_store_of_this_database_is_not_adopted_and_one_with_keys_is_refused() throws Exception {
        assertThat(adopt("--yes")).isEqualTo(1);
        assertThat(err.toString()).contains("there is nothing to adopt");

        var other = new ServeFolder(Files.createDirectory(folder.resolve("other")));
        other.startAndStop();
        serve.with("BEENTHERE_KEYS", "" + folder.resolve("other").resolve("keys"));
        assertThat(adopt("--yes")).isEqualTo(1);
        assertThat(err.toString()).contains("holds keys or belongs to another database");
    }

    @Test
    void the_keyset_of_another_database_is_refused() throws Exception {
        lose();
        Keyset.create(folder.resolve("another"));
        serve.with("BEENTHERE_KEYSET", "" + folder.resolve("another"));
        assertThat(adopt("--yes")).isEqualTo(1);
        assertThat(err.toString()).contains("belongs to another database");
    }

    private void lose() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("keys"));
    }

    private int adopt(String... options) {
        var arguments = Stream.concat(Stream.of("keys", "adopt"), Stream.of(options));
        return Main.commandLine(new HashMap<>(serve.environment()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private long count(String table) throws Exception {
        try (var connection = DriverManager.getConnection(serve.jdbcUrl());
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void sql(String statement) throws Exception {
        try (var connection = DriverManager.getConnection(serve.jdbcUrl())) {
            connection.createStatement().execute(statement);
        }
    }
}
