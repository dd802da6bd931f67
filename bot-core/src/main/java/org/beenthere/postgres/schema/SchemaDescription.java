package org.beenthere.postgres.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The schema as its own comments describe it: every table, every column, and which columns are sealed. */
public record SchemaDescription(List<Table> tables) {

    /** How the comment on a column of ciphertext begins. */
    private static final String SEALED = "Sealed: ";

    /** A table, and the comment on it. */
    public record Table(String name, String what, List<Column> columns) {}

    /** A column, and the comment on it. */
    public record Column(String name, String what) {

        /** Whether it holds ciphertext whose key is not in the database. */
        public boolean isSealed() {
            return what.startsWith(SEALED);
        }
    }

    private record Row(String table, String tableIs, Column column) {}

    /** Reads the schema of a database. Where there is no comment, the text is empty. */
    public static SchemaDescription read(DataSource connections) {
        var rows = Jdbi.create(connections)
                .withHandle(handle -> handle.createQuery("""
                        select c.relname, coalesce(obj_description(c.oid, 'pg_class'), '') as table_is,
                            a.attname, coalesce(col_description(c.oid, a.attnum), '') as column_is
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                            and a.attnum > 0 and not a.attisdropped and c.relname <> 'flyway_schema_history'
                        order by c.oid, a.attnum""")
                        .map((row, _) -> new Row(
                                row.getString("relname"),
                                row.getString("table_is"),
                                new Column(row.getString("attname"), row.getString("column_is"))))
                        .list());
        var tables = new LinkedHashMap<String, Table>();
        rows.forEach(row -> tables.computeIfAbsent(
                        row.table(), name -> new Table(name, row.tableIs(), new ArrayList<>()))
                .columns()
                .add(row.column()));
        return new SchemaDescription(List.copyOf(tables.values()));
    }
}
