package org.beenthere.postgres;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** The schema of the database cannot be brought to the version that this program needs. */
public class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SchemaException(Throwable cause) {
        super("the schema cannot be brought up to date", cause);
    }

    /** The SQLSTATE with which the database refused; empty where the schema is of another version. */
    public Optional<String> refusedWith() {
        return Stream.iterate(getCause(), cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .findFirst();
    }
}
