package org.beenthere.turn.command;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.script.Fact;
import org.beenthere.turn.vocabulary.FactKey;

/**
 * A way in which a command may come out.
 *
 * @param facts what it brings, all of it each time
 */
record Outcome(String name, Set<Fact> facts) {

    /** The request is over or changed meanwhile, or is not theirs: nothing was done. */
    static final Outcome GONE = of("gone");

    static Outcome of(String name, FactKey<?>... facts) {
        return new Outcome(name, Stream.of(facts).map(FactKey::fact).collect(Collectors.toUnmodifiableSet()));
    }
}
