package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Values of columns that JDBC gives in another form than the records have them. */
final class Columns {

    private Columns() {}

    /** The instant in a {@code timestamptz} column that is not null. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An enum constant as columns hold it: its name in small letters. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The enum constant that a column holds. */
    static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column) throws SQLException {
        return constant(type, row.getString(column));
    }

    /** The enum constant for a word from a column. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
