package org.beenthere.turn.vocabulary;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.beenthere.script.Fact;

/**
 * A fact with the Java type of its values. The same key declares a fact and sends it.
 *
 * @param fact as scripts see it
 * @param written how a value is written for scripts
 */
public record FactKey<T>(Fact fact, Function<T, String> written) {

    /**
     * A text. A longer one is cut, so that nobody is refused for a long name.
     *
     * @param max the most characters, counted as code points, as in the fields of forms
     */
    static FactKey<String> text(String name, int max) {
        return new FactKey<>(Fact.text(name, max), text -> cut(text, max));
    }

    /** A text that is taken back, see {@link Fact#takenBack}. A longer one is cut. */
    static FactKey<String> takenBack(String name, int max) {
        return new FactKey<>(Fact.takenBack(name, max), text -> cut(text, max));
    }

    static FactKey<String> choice(String name, Set<String> values) {
        return new FactKey<>(Fact.choice(name, values), Function.identity());
    }

    /** A flag. It is sent only where it is set. */
    static FactKey<Boolean> flag(String name) {
        return new FactKey<>(Fact.flag(name), String::valueOf);
    }

    static FactKey<Instant> instant(String name) {
        return new FactKey<>(Fact.instant(name), Instant::toString);
    }

    private static String cut(String text, int max) {
        return text.codePointCount(0, text.length()) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
    }
}
