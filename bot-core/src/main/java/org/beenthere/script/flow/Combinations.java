package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beenthere.script.PersonFact;
import org.beenthere.script.Vocabulary;

/** Every combination of values that some names may have. */
public final class Combinations {

    /** More than any script needs. */
    public static final int MOST = 20_000;

    private Combinations() {}

    /**
     * Every combination. A name that stays as it is is not in it, and one that is emptied has no value.
     *
     * @throws TooMany where there are more than {@link #MOST}
     */
    static List<Map<String, String>> of(Map<String, SlotEffect> gains) throws TooMany {
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
    public static List<Map<String, String>> ofPerson(Set<String> names, Vocabulary vocabulary) throws TooMany {
        var values = new HashMap<String, SlotEffect>();
        for (var name : names) {
            PersonFact.of(name)
                    .ifPresent(fact -> values.put(
                            name,
                            SlotEffect.of(
                                    vocabulary.valuesOf(fact).stream().sorted().toList())));
        }
        return of(values);
    }

    private static void add(Map<String, String> one, String name, SlotEffect gain, List<Map<String, String>> to) {
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
    public static final class TooMany extends Exception {}
}
