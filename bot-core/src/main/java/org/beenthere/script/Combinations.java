package org.beenthere.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Every combination of values that some names may have. */
final class Combinations {

    /** More than any script needs. */
    static final int MOST = 20_000;

    private Combinations() {}

    /**
     * Every combination, each with what was known before. A name without values has none any more.
     *
     * @throws TooMany where there are more than {@link #MOST}
     */
    static List<Map<String, String>> of(Map<String, ? extends Collection<String>> values, Map<String, String> known)
            throws TooMany {
        List<Map<String, String>> all = List.of(known);
        for (var name : new TreeMap<>(values).entrySet()) {
            if ((long) all.size() * Math.max(1, name.getValue().size()) > MOST) {
                throw new TooMany();
            }
            var next = new ArrayList<Map<String, String>>();
            for (var one : all) {
                add(one, name.getKey(), name.getValue(), next);
            }
            all = next;
        }
        return all;
    }

    /** Every combination of what may be known of a person, as far as some names ask for it. */
    static List<Map<String, String>> ofPerson(Set<String> names, Vocabulary vocabulary) throws TooMany {
        var values = new TreeMap<String, Collection<String>>();
        vocabulary.person().forEach((fact, possible) -> {
            if (names.contains("person." + fact)) {
                values.put("person." + fact, possible.stream().sorted().toList());
            }
        });
        return of(values, Map.of());
    }

    /** Looks up what stands in slots and what is known of a person. */
    static UnaryOperator<String> values(Map<String, String> slots, Map<String, String> person) {
        return name -> name.startsWith("person.") ? person.get(name) : slots.get(name);
    }

    private static void add(
            Map<String, String> one, String name, Collection<String> values, List<Map<String, String>> to) {
        if (values.isEmpty()) {
            var less = new TreeMap<>(one);
            less.remove(name);
            to.add(less);
        }
        values.forEach(value -> {
            var more = new TreeMap<>(one);
            more.put(name, value);
            to.add(more);
        });
    }

    /** There are too many to look at. */
    static final class TooMany extends Exception {}
}
