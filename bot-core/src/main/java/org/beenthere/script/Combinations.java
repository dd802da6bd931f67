package org.beenthere.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every combination of values that some names may have. */
final class Combinations {

    /** More than any script needs. */
    static final int MOST = 20_000;

    private Combinations() {}

    /**
     * Every combination. A name that stays as it is is not in it, and one that is emptied has no value.
     *
     * @throws TooMany where there are more than {@link #MOST}
     */
    static List<Map<String, String>> of(Map<String, Gain> gains) throws TooMany {
        List<Map<String, String>> all = List.of(Map.of());
        for (var gain : new TreeMap<>(gains).entrySet()) {
            var next = new ArrayList<Map<String, String>>();
            for (var one : all) {
                add(one, gain.getKey(), gain.getValue(), next);
                if (next.size() > MOST) {
                    throw new TooMany();
                }
            }
            all = next;
        }
        return all;
    }

    /** Every combination of what may be known of a person, as far as some names ask for it. */
    static List<Map<String, String>> ofPerson(Set<String> names, Vocabulary vocabulary) throws TooMany {
        var values = new HashMap<String, Gain>();
        for (var name : names) {
            if (name.startsWith(Known.PERSON)) {
                var possible = vocabulary.person().getOrDefault(name.substring(Known.PERSON.length()), Set.of());
                values.put(name, Gain.of(possible.stream().sorted().toList()));
            }
        }
        return of(values);
    }

    private static void add(Map<String, String> one, String name, Gain gain, List<Map<String, String>> to) {
        for (var value : gain.values()) {
            var more = new HashMap<>(one);
            more.put(name, value);
            to.add(more);
        }
        if (gain.orStays()) {
            to.add(one);
        }
    }

    /** There are too many to look at. */
    static final class TooMany extends Exception {}
}
