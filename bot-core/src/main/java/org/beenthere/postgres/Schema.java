package org.beenthere.postgres;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema of the database. */
public final class Schema {

    private Schema() {}

    /** Brings the schema to the version that this program needs. Several nodes may do so at once. */
    public static void migrate(DataSource connections) {
        Flyway.configure()
                .dataSource(connections)
                .locations("classpath:org/beenthere/postgres/migrations")
                .load()
                .migrate();
    }
}
