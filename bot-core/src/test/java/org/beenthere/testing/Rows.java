package org.beenthere.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Looks into a database past the program, and meddles with it. */
public final class Rows {

    /** The tables of what is about requests, or about who acts: nothing in them may be joined with what lasts. */
    public static final Set<String> PASSING = Set.of(
            "peer_case",
            "offer",
            "conversation",
            "notice",
            "outbox",
            "shown",
            "home_view",
            "inbox",
            "visitor",
            "acceptance");

    private final DataSource connections;

    public Rows(DataSource connections) {
        this.connections = connections;
    }

    /** The first column of what a query finds, as text. */
    public List<String> of(String query) {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows there are of a table, or of a table and a condition on it. */
    public long count(String what) {
        return Long.parseLong(of("select count(*) from " + what).getFirst());
    }

    /** Changes something. */
    public int change(String statement) {
        try (var connection = connections.getConnection();
                var change = connection.createStatement()) {
            return change.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
