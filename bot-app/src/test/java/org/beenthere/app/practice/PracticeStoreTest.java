package org.beenthere.app.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.beenthere.app.CannotStart;
import org.beenthere.app.database.OneServer;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.chat.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice platform keeps the chats, sealed with a key that ends with them. */
class PracticeStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String COLUMN = "entry.content";

    private final DatabaseUrl url = DatabaseUrl.parse("DATABASE_URL", OneServer.newUrl());

    @TempDir
    private Path folder;

    private PracticeStore store;

    @BeforeEach
    void open() {
        store = PracticeStore.open(url, folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        open();
    }

    private void say(String key) {
        store.add("ana", key, true, NOON, new Message.Say("MARKED for ana"));
    }

    @Test
    void what_was_said_is_there_after_a_start_in_the_order_in_which_it_was_said() {
        say("1");
        store.add("ana", "typed/2", false, NOON.plusSeconds(1), new Message.Say("mine"));
        say("1");
        store.add("ben", "3", true, NOON, new Message.Say("for ben"));

        reopen();

        assertThat(store.chat("ana"))
                .containsExactly(
                        new PracticeStore.Entry("1", true, NOON, new Message.Say("MARKED for ana"), ""),
                        new PracticeStore.Entry("typed/2", false, NOON.plusSeconds(1), new Message.Say("mine"), ""));
    }

    @Test
    void no_row_holds_who_it_is_for_or_what_was_said_or_the_name_of_the_message() throws SQLException {
        say("named-4711");

        assertThat(rows()).hasSize(1).noneMatch(row -> row.contains("ana") || row.contains("4711"));
    }

    @Test
    void what_was_forgotten_is_opened_by_no_key_that_is_there_afterwards() throws SQLException {
        say("1");
        byte[] sealed = contents().getFirst();

        store.forget();
        say("2");
        store.close();

        try (var key = ChatKey.open(folder)) {
            var row = HexFormat.of().formatHex(key.pseudonym("entry.key", "1"));
            assertThatThrownBy(() -> key.open(COLUMN, row, sealed, PracticeStore.Entry.class))
                    .isInstanceOf(SecurityException.class);
        }
        open();
        assertThat(store.chat("ana")).extracting(PracticeStore.Entry::key).containsExactly("2");
    }

    @Test
    void a_key_that_is_gone_takes_the_chats_with_it_and_stops_nobody() throws Exception {
        say("1");
        store.close();
        Files.delete(folder.resolve("keyset"));

        open();

        assertThat(store.chat("ana")).isEmpty();
        say("2");
        assertThat(store.chat("ana")).hasSize(1);
    }

    @Test
    void a_folder_that_is_in_use_stops_the_start_with_its_reason() {
        var other = DatabaseUrl.parse("DATABASE_URL", OneServer.newUrl());
        assertThatThrownBy(() -> PracticeStore.open(other, folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is in use");
    }

    private List<String> rows() throws SQLException {
        return contents("select key || person || content from entry").stream()
                .map(row -> new String(row, UTF_8))
                .toList();
    }

    private List<byte[]> contents() throws SQLException {
        return contents("select content from entry");
    }

    private List<byte[]> contents(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<byte[]>();
            while (rows.next()) {
                all.add(rows.getBytes(1));
            }
            return all;
        }
    }
}
