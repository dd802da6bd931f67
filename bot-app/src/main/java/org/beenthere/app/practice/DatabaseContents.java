package org.beenthere.app.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.beenthere.postgres.schema.SchemaDescription;
import org.jdbi.v3.core.Jdbi;

/** What the programme knows: the rows of every table, as they look without the keys. */
final class DatabaseContents {

    private static final int ROWS = 50;
    private static final int HASH_SHOWN = 6;
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private final Jdbi jdbi;
    private final SchemaDescription schema;
    private final CountingKeyStore keys;

    DatabaseContents(DataSource connections, CountingKeyStore keys) {
        this.jdbi = Jdbi.create(connections);
        this.schema = SchemaDescription.read(connections);
        this.keys = keys;
    }

    record Column(String name, boolean sealed) {}

    record Table(String name, String what, List<Column> columns, List<List<String>> rows) {}

    record Keys(int living, int destroyed) {}

    record Known(List<Table> tables, Keys keys) {}

    Known read() {
        return new Known(schema.tables().stream().map(this::table).toList(), new Keys(keys.living(), keys.destroyed()));
    }

    private Table table(SchemaDescription.Table table) {
        var columns = table.columns().stream()
                .map(column -> new Column(column.name(), column.isSealed()))
                .toList();
        var rows = jdbi.withHandle(handle -> handle.createQuery("select * from " + table.name() + " limit " + ROWS)
                .map((row, _) -> cells(row, columns))
                .list());
        return new Table(table.name(), table.what(), columns, rows);
    }

    private static List<String> cells(ResultSet row, List<Column> columns) throws SQLException {
        var cells = new ArrayList<String>();
        for (var column : columns) {
            cells.add(cell(row.getObject(column.name()), column.sealed()));
        }
        return cells;
    }

    private static String cell(Object value, boolean sealed) {
        return switch (value) {
            case null -> "";
            case byte[] bytes when sealed -> bytes.length + " bytes";
            case byte[] hash -> HexFormat.of().formatHex(hash, 0, Math.min(HASH_SHOWN, hash.length)) + "…";
            case Timestamp time -> instant(time.toInstant());
            default -> String.valueOf(value);
        };
    }

    /** PostgreSQL's infinities arrive as meaningless years. */
    private static String instant(Instant at) {
        return at.isBefore(BEGINNING) || at.isAfter(END) ? "" : SECONDS.format(at);
    }
}
