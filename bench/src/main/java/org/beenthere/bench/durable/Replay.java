package org.beenthere.bench.durable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Does what was recorded once more, in plain JDBC. Rows that got an id get another one here, which is used from then on. */
final class Replay {

    private final List<Step> steps;
    private final Map<Object, Long> ids = new HashMap<>();
    private int next;

    Replay(List<Step> steps) {
        this.steps = steps;
    }

    /** Does the statements of one turn. */
    void turn(DataSource connections) {
        try {
            while (!(steps.get(next) instanceof Step.End)) {
                transaction(connections);
            }
            next++;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void transaction(DataSource connections) throws SQLException {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            while (steps.get(next) instanceof Step.Run run) {
                run(connection, run);
                next++;
            }
            if (steps.get(next) instanceof Step.Commit) {
                connection.commit();
                next++;
            }
        }
    }

    private void run(Connection connection, Step.Run run) throws SQLException {
        try (var statement = connection.prepareStatement(run.sql())) {
            for (var parameter : run.parameters()) {
                parameter.on(statement, here(parameter.value()));
            }
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    read(rows, run);
                }
            }
        }
    }

    private Object here(Object value) {
        return switch (value) {
            case Long id -> ids.getOrDefault(id, id);
            case Step.Elements(var type, var values) -> {
                var mapped = values.clone();
                Arrays.setAll(mapped, place -> here(values[place]));
                yield new Step.Elements(type, mapped);
            }
            case null, default -> value;
        };
    }

    private void read(ResultSet rows, Step.Run run) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        for (int row = 0; rows.next(); row++) {
            for (int column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
            if (row < run.made().size()) {
                ids.put(run.made().get(row), rows.getLong(1));
            }
        }
    }

    /** How many statements there are in a turn, on average. */
    double statements() {
        return each(Step.Run.class);
    }

    /** How many transactions there are in a turn, on average. */
    double commits() {
        return each(Step.Commit.class);
    }

    private double each(Class<? extends Step> kind) {
        double count = steps.stream().filter(kind::isInstance).count();
        return count / steps.stream().filter(Step.End.class::isInstance).count();
    }
}
