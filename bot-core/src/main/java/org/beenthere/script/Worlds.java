package org.beenthere.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries out every combination of values that conditions can tell apart. */
final class Worlds {

    /** More combinations than any question needs; beyond them, everything counts as shown. */
    private static final int MOST = 10_000;

    /** A value that no condition names. */
    private static final String OTHER = "";

    private Worlds() {}

    /** The most options that can be offered at once. */
    static int most(List<Option> options) {
        var values = new LinkedHashMap<String, Set<String>>();
        options.forEach(option -> option.when().ifPresent(condition -> collect(condition, values)));
        return all(values).stream()
                .flatMap(worlds -> worlds.stream())
                .mapToInt(world -> (int) options.stream()
                        .filter(option -> option.when()
                                .map(condition -> condition.holds(world::get))
                                .orElse(true))
                        .count())
                .max()
                .orElse(options.size());
    }

    private static Optional<List<Map<String, String>>> all(Map<String, Set<String>> values) {
        List<Map<String, String>> worlds = List.of(Map.of());
        for (var name : values.entrySet()) {
            if (worlds.size() * name.getValue().size() > MOST) {
                return Optional.empty();
            }
            var next = new ArrayList<Map<String, String>>();
            worlds.forEach(world -> name.getValue().forEach(value -> {
                var more = new HashMap<>(world);
                more.put(name.getKey(), value);
                next.add(more);
            }));
            worlds = next;
        }
        return Optional.of(worlds);
    }

    private static void collect(Condition condition, Map<String, Set<String>> values) {
        switch (condition) {
            case Condition.IsSet(var name) -> of(name, values).add("true");
            case Condition.IsOneOf(var name, var wanted) -> of(name, values).addAll(wanted);
            case Condition.Not(var inner) -> collect(inner, values);
            case Condition.And(var left, var right) -> {
                collect(left, values);
                collect(right, values);
            }
            case Condition.Or(var left, var right) -> {
                collect(left, values);
                collect(right, values);
            }
        }
    }

    private static Set<String> of(String name, Map<String, Set<String>> values) {
        return values.computeIfAbsent(name, _ -> new LinkedHashSet<>(Set.of(OTHER)));
    }
}
