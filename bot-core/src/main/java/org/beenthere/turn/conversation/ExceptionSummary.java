package org.beenthere.turn.conversation;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes an exception without its message, which may hold what people wrote (law 12). */
public final class ExceptionSummary {

    private ExceptionSummary() {}

    /** The classes of an exception and of up to five causes, with the SQL state and the place in our code where known. */
    public static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(6)
                .map(ExceptionSummary::name)
                .collect(Collectors.joining(" because of "));
    }

    private static String name(Throwable cause) {
        var state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
        var place = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.beenthere."))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
        return cause.getClass().getSimpleName() + state + place;
    }
}
