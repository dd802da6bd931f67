package org.beenthere.bench.durable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Records which statements are run on connections, with their values, for one client at a time. */
final class StatementRecorder {

    private final DataSource connections;
    private List<Step> steps = new ArrayList<>();

    StatementRecorder(DataSource connections) {
        this.connections = proxy(
                DataSource.class,
                (_, method, arguments) -> call(connections, method, arguments) instanceof Connection connection
                        ? proxy(Connection.class, (_, called, given) -> onConnection(connection, called, given))
                        : null);
    }

    /** The connections that are recorded. */
    DataSource connections() {
        return connections;
    }

    /** What turns do, each of which is run by that. */
    List<Step> record(int turns, Runnable turn) {
        steps = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            turn.run();
            steps.add(new Step.End());
        }
        return steps;
    }

    private Object onConnection(Connection connection, Method method, Object[] arguments) throws Throwable {
        var result = call(connection, method, arguments);
        switch (method.getName()) {
            case "commit" -> steps.add(new Step.Commit());
            case "rollback" -> throw new IllegalStateException("a recorded turn was rolled back");
            default -> {}
        }
        return result instanceof PreparedStatement statement
                ? proxy(PreparedStatement.class, new OnStatement(statement, (String) arguments[0]))
                : result;
    }

    /** A statement, and what it was given since it was last run. */
    private final class OnStatement implements InvocationHandler {

        private final PreparedStatement statement;
        private final String sql;
        private final TreeMap<Integer, Step.Parameter> parameters = new TreeMap<>();

        OnStatement(PreparedStatement statement, String sql) {
            this.statement = statement;
            this.sql = sql;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            var result = call(statement, method, arguments);
            var name = method.getName();
            if (name.startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer place) {
                parameters.put(place, new Step.Parameter(place, setter(name, arguments), value(arguments[1])));
            } else if (name.startsWith("execute")) {
                steps.add(new Step.Run(sql, List.copyOf(parameters.values()), List.of()));
            }
            return result instanceof ResultSet rows
                    ? proxy(ResultSet.class, (_, called, given) -> noteId(call(rows, called, given)))
                    : result;
        }

        private Object noteId(Object value) {
            if (value instanceof Long id && sql.contains("returning id")) {
                var run = (Step.Run) steps.getLast();
                var made = Stream.concat(run.made().stream(), Stream.of(id)).toList();
                steps.set(steps.size() - 1, new Step.Run(run.sql(), run.parameters(), made));
            }
            return value;
        }
    }

    private static Object value(Object given) throws SQLException {
        return given instanceof Array array
                ? new Step.Elements(array.getBaseTypeName(), (Object[]) array.getArray())
                : given;
    }

    private static Step.Setter setter(String name, Object[] arguments) {
        return switch (name) {
            case "setArray" ->
                (statement, place, value) -> {
                    var elements = (Step.Elements) value;
                    statement.setArray(
                            place, statement.getConnection().createArrayOf(elements.type(), elements.values()));
                };
            case "setBoolean" -> (statement, place, value) -> statement.setBoolean(place, (Boolean) value);
            case "setBytes" -> (statement, place, value) -> statement.setBytes(place, (byte[]) value);
            case "setInt" -> (statement, place, value) -> statement.setInt(place, (Integer) value);
            case "setLong" -> (statement, place, value) -> statement.setLong(place, (Long) value);
            case "setString" -> (statement, place, value) -> statement.setString(place, (String) value);
            case "setNull" -> (statement, place, value) -> statement.setNull(place, (Integer) value);
            case "setTimestamp" -> (statement, place, value) -> statement.setTimestamp(place, (Timestamp) value);
            case "setDate" -> (statement, place, value) -> statement.setDate(place, (Date) value);
            case "setObject" ->
                arguments.length == 2
                        ? PreparedStatement::setObject
                        : (statement, place, value) -> statement.setObject(place, value, (Integer) arguments[2]);
            default -> throw new IllegalStateException("cannot record " + name);
        };
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
