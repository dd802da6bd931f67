package org.beenthere.postgres;

/** The schema of the database cannot be brought to the version that this program needs. Nothing was changed. */
public class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SchemaException(Throwable cause) {
        super("the schema is of another version", cause);
    }
}
