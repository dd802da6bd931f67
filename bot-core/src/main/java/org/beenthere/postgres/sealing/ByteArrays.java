package org.beenthere.postgres.sealing;

import java.util.stream.Stream;
import org.jdbi.v3.core.argument.Argument;

/** Values of {@code bytea[]}, for which JDBI has no argument of its own. */
public final class ByteArrays {

    private ByteArrays() {}

    public static Argument of(Stream<byte[]> values) {
        var each = values.toArray(byte[][]::new);
        return (position, statement, _) ->
                statement.setArray(position, statement.getConnection().createArrayOf("bytea", each));
    }
}
