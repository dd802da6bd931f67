package org.beenthere.postgres;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The schema of the database. */
public final class Schema {

    private Schema() {}

    /**
     * Brings the schema to the version that this program needs. Several nodes may do so at once.
     *
     * @throws SchemaException where the schema is of another version than this program can bring up to date
     */
    public static void migrate(DataSource connections) {
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:org/beenthere/postgres/migrations")
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new SchemaException(e);
        }
    }
}
