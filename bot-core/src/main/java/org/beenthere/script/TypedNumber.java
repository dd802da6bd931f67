package org.beenthere.script;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that people type instead of an answer: they count what is shown, from 1. */
public final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private TypedNumber() {}

    /** The item that a typed number means; empty if the text is not the number of one. */
    public static <T> Optional<T> of(String typed, List<T> shown) {
        return NUMBER.matcher(typed).matches() && Integer.parseInt(typed) <= shown.size()
                ? Optional.of(shown.get(Integer.parseInt(typed) - 1))
                : Optional.empty();
    }
}
