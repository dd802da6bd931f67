package org.beenthere.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beenthere.postgres.connection.ConnectionPool;
import org.beenthere.postgres.schema.Schema;
import org.beenthere.postgres.schema.SchemaDescription;
import org.beenthere.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HandOverPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."))
            .resolve("../docs/what-we-could-hand-over.md")
            .normalize();

    private static HikariDataSource connections;
    private static SchemaDescription schema;

    @BeforeAll
    static void migrate() {
        connections = ConnectionPool.open(TestPostgres.newDatabase(), "postgres", "postgres");
        Schema.migrate(connections);
        schema = SchemaDescription.read(connections);
    }

    @AfterAll
    static void close() {
        connections.close();
    }

    @Test
    void every_table_says_what_it_is_and_how_long_it_stays() {
        assertThat(schema.tables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(HandOverPage.saysHowLong(table))
                        .as("'Kept ...' at the end of the comment on table %s", table.name())
                        .isTrue());
    }

    @Test
    void every_column_says_what_it_is() {
        assertThat(schema.tables())
                .allSatisfy(table -> assertThat(table.columns())
                        .isNotEmpty()
                        .allSatisfy(column -> assertThat(column.what())
                                .as("comment on column %s.%s", table.name(), column.name())
                                .isNotBlank()));
    }

    @Test
    void the_page_in_the_documentation_is_the_one_that_the_schema_gives() throws IOException {
        var page = HandOverPage.of(schema);
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("%s is out of date: run this test with -Dupdate, then read what changed", PAGE.getFileName())
                .isEqualTo(page);
    }

    @Test
    void a_column_that_is_sealed_says_so_and_a_bar_in_a_comment_breaks_no_row() {
        var table = new SchemaDescription.Table(
                "drawer",
                "A drawer. Kept until it is empty.",
                List.of(
                        new SchemaDescription.Column("label", "Left | right."),
                        new SchemaDescription.Column("content", "Sealed: what lies in it.")));
        assertThat(HandOverPage.of(new SchemaDescription(List.of(table)))).endsWith("""

                ### drawer

                A drawer.

                Kept until it is empty.

                | column | sealed | what it is |
                | --- | --- | --- |
                | `label` |  | Left \\| right. |
                | `content` | yes | Sealed: what lies in it. |
                """);
    }
}
