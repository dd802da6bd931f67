package org.beenthere.turn;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names what went wrong without quoting it: messages of exceptions may hold what people wrote (law 12). */
final class Causes {

    private Causes() {}

    static String names(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(5)
                .map(cause -> cause.getClass().getSimpleName() + place(cause))
                .collect(Collectors.joining(" because of "));
    }

    private static String place(Throwable cause) {
        var stack = cause.getStackTrace();
        return stack.length == 0 ? "" : " at " + stack[0].getFileName() + ":" + stack[0].getLineNumber();
    }
}
