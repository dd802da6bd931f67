package org.beenthere.postgres.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The schema of the database. */
public final class Schema {

    private Schema() {}

    /**
     * Brings the schema to the version that this program needs. Several nodes may do so at once.
     *
     * @throws SchemaException where the database refuses, or its schema is of another version than this program knows
     */
    public static void migrate(DataSource connections) {
        try {
            flyway(connections).migrate();
        } catch (FlywayException e) {
            throw new SchemaException(e);
        }
    }

    /**
     * Whether the schema is of the version that this program needs. Changes nothing.
     *
     * @throws SchemaException where the database refuses
     */
    public static boolean isCurrent(DataSource connections) {
        try {
            return flyway(connections).validateWithResult().validationSuccessful;
        } catch (FlywayException e) {
            throw new SchemaException(e);
        }
    }

    private static Flyway flyway(DataSource connections) {
        return Flyway.configure()
                .dataSource(connections)
                .locations("classpath:org/beenthere/postgres/migrations")
                .load();
    }
}
