package org.beenthere.turn.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import org.beenthere.script.Fact;

/** Values that facts may have. */
public final class SomeValues {

    private SomeValues() {}

    public static FactValues of(Collection<Fact> facts) {
        var values = new HashMap<Fact, String>();
        facts.forEach(fact -> values.put(fact, of(fact)));
        return new FactValues(values);
    }

    private static String of(Fact fact) {
        return switch (fact.type()) {
            case CHOICE, FLAG -> fact.values().iterator().next();
            case TEXT -> "x".repeat(fact.max());
            case INSTANT -> "2026-11-23T15:00:00Z";
            case DAY, PERSON -> throw new AssertionError("no fact is one");
        };
    }
}
