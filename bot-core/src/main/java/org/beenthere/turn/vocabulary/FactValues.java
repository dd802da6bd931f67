package org.beenthere.turn.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beenthere.script.Fact;

/** Facts with their values, on their way to a script. */
public record FactValues(Map<Fact, String> values) {

    public static final FactValues NONE = new FactValues(Map.of());

    public FactValues {
        values = Map.copyOf(values);
    }

    public static <T> FactValues of(FactKey<T> key, T value) {
        return NONE.and(key, value);
    }

    public <T> FactValues and(FactKey<T> key, T value) {
        return and(new FactValues(Map.of(key.fact(), key.written().apply(value))));
    }

    public FactValues and(FactValues others) {
        var all = new HashMap<>(values);
        all.putAll(others.values);
        return new FactValues(all);
    }

    /**
     * The values by the names of the facts. The linter counts on every declared fact and on no other, so these must be
     * exactly the declared ones, each with a value that it may have.
     *
     * @param sending who sends what, for the message of the exception
     * @throws IllegalStateException naming the fact that is missing, not declared or has another value; never the value
     *     (law 12)
     */
    public Map<String, String> checked(String sending, Set<Fact> declared) {
        declared.forEach(fact -> require(values.containsKey(fact), sending, "lacks the fact", fact));
        values.forEach((fact, value) -> {
            require(declared.contains(fact), sending, "does not declare the fact", fact);
            require(mayHave(fact, value), sending, "declares no such value of the fact", fact);
        });
        return values.entrySet().stream()
                .collect(Collectors.toMap(value -> value.getKey().name(), Map.Entry::getValue));
    }

    private static boolean mayHave(Fact fact, String value) {
        return switch (fact.type()) {
            case CHOICE, FLAG -> fact.values().contains(value);
            case TEXT -> value.codePointCount(0, value.length()) <= fact.max();
            case PERSON, DAY, INSTANT -> fact.type().accepts(value);
        };
    }

    private static void require(boolean holds, String sending, String problem, Fact fact) {
        if (!holds) {
            throw new IllegalStateException(sending + " " + problem + " '" + fact.name() + "'");
        }
    }

    /** Says nothing of the values (law 12). */
    @Override
    public String toString() {
        return "the facts " + values.keySet().stream().map(Fact::name).sorted().toList();
    }
}
