package org.beenthere.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody who copies every row of the bot's database at some moments, and remembers where its tables lie. */
final class StolenDatabase {

    /** What a value is bound to, where that is not the first column of its row. */
    private static final Map<String, String> BOUND_TO = Map.of(
            "conversation.account", "coalesce(peer_case, id)",
            "outbox.account", "message",
            "outbox.content", "message");

    /**
     * Bytes that stood in a row: sealed, or a pseudonym.
     *
     * @param column with its table
     * @param row what they are bound to
     */
    record Value(String column, String row, List<Byte> bytes) {

        /** Column and row, as sealed values and most pseudonyms are bound to them. */
        String context() {
            return column + "/" + row;
        }

        byte[] array() {
            var array = new byte[bytes.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = bytes.get(i);
            }
            return array;
        }
    }

    private final Path database;
    private final Set<Value> values = new LinkedHashSet<>();
    private final Map<String, String> files = new HashMap<>();

    /** @param database the folder with the cluster and the files that say how to reach it */
    StolenDatabase(Path database) {
        this.database = database;
    }

    /** Copies all of it as it is now. */
    void copy() throws SQLException, IOException {
        try (var connection = connect()) {
            for (var table : texts(
                    connection, "select table_name from information_schema.tables where table_schema = 'public'")) {
                files.put(
                        table,
                        texts(connection, "select pg_relation_filepath('" + table + "')")
                                .getFirst());
            }
            for (var column : texts(connection, """
                    select table_name || '.' || column_name from information_schema.columns
                    where table_schema = 'public' and data_type = 'bytea'""")) {
                copy(connection, column);
            }
        }
    }

    private void copy(Connection connection, String name) throws SQLException {
        var table = name.substring(0, name.indexOf('.'));
        var column = name.substring(table.length() + 1);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select *, " + BOUND_TO.getOrDefault(name, "null")
                        + "::text as bound_to from " + table + " where " + column + " is not null")) {
            while (rows.next()) {
                var bytes = new ArrayList<Byte>();
                for (byte one : rows.getBytes(column)) {
                    bytes.add(one);
                }
                var boundTo = rows.getString("bound_to");
                values.add(new Value(name, boundTo == null ? rows.getString(1) : boundTo, bytes));
            }
        }
    }

    private Connection connect() throws SQLException, IOException {
        var url = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(database.resolve("port")).strip() + "/beenthere";
        return DriverManager.getConnection(
                url, "beenthere", Files.readString(database.resolve("password")).strip());
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** What stood in all columns of bytes but those of a few tables. */
    List<Value> valuesNotOf(Set<String> tables) {
        return values.stream()
                .filter(value -> !tables.contains(value.column().replaceFirst("\\..*", "")))
                .toList();
    }

    /** The transactions that wrote, changed, locked or deleted a row of a table, its dead rows included. */
    Set<Long> transactions(String table) {
        return HeapFile.transactions(database.resolve("postgresql").resolve(files.get(table)));
    }
}
