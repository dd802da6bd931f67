package org.beenthere.bench.durable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** What a bot did with the database. */
sealed interface Step {

    /**
     * A statement was run.
     *
     * @param made the ids that the statement gave to new rows
     */
    record Run(String sql, List<Parameter> parameters, List<Long> made) implements Step {}

    /** The transaction was committed, and the connection given back. */
    record Commit() implements Step {}

    /** The turn was over. */
    record End() implements Step {}

    /** A value of a statement, at its place. */
    record Parameter(int place, Setter setter, Object value) {

        void on(PreparedStatement statement, Object replaced) throws SQLException {
            setter.set(statement, place, replaced);
        }
    }

    /** The value of an array, which itself belongs to its connection. */
    record Elements(String type, Object[] values) {}

    /** Gives a statement a value. */
    @FunctionalInterface
    interface Setter {
        void set(PreparedStatement statement, int place, Object value) throws SQLException;
    }
}
