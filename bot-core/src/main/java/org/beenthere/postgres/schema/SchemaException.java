package org.beenthere.postgres.schema;

import java.util.Optional;
import org.beenthere.postgres.connection.SqlErrors;

/** The schema of the database cannot be brought to the version that this program needs. */
public class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SchemaException(Throwable cause) {
        super("the schema cannot be brought up to date", cause);
    }

    /** The SQLSTATE with which the database refused, or {@code "null"}; empty where the schema is of another version. */
    public Optional<String> refusedWith() {
        return SqlErrors.in(getCause())
                .map(error -> String.valueOf(error.getSQLState()))
                .findFirst();
    }
}
