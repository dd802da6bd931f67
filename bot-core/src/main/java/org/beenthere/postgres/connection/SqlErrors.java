package org.beenthere.postgres.connection;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What the database said when it failed, found among the causes of an exception. */
public final class SqlErrors {

    private SqlErrors() {}

    /** The database errors among an exception and its causes, outermost first. */
    public static Stream<SQLException> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }

    /** The outermost SQLSTATE: unlike a message, it quotes no content. */
    public static Optional<String> state(Throwable failure) {
        return in(failure)
                .flatMap(error -> Stream.ofNullable(error.getSQLState()))
                .findFirst();
    }
}
