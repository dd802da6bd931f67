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

    /** The most combinations, and the most states, that are examined; far more than a script for people has. */
    public static final int MOST = 20_000;

    private Combinations() {}

    /**
     * Every combination of the values that some effects may assign. A slot that stays unchanged is left out of a
     * combination, and one that is emptied is null in it.
     *
     * @throws TooMany if there are more than {@link #MOST}
     */
    static List<Map<String, String>> of(Map<String, SlotEffect> effects) throws TooMany {
        List<Map<String, String>> all = List.of(Map.of());
        for (var effect : new TreeMap<>(effects).entrySet()) {
            var longer = new ArrayList<Map<String, String>>();
            for (var combination : all) {
                extend(combination, effect.getKey(), effect.getValue(), longer);
                if (longer.size() > MOST) {
                    throw new TooMany();
                }
            }
            all = longer;
        }
        return all;
    }

    /**
     * Every combination of the facts about a person that are among some names.
     *
     * @throws TooMany if there are more than {@link #MOST}
     */
    public static List<Map<String, String>> ofPerson(Set<String> names, Vocabulary vocabulary) throws TooMany {
        var facts = new HashMap<String, SlotEffect>();
        for (var name : names) {
            PersonFact.of(name)
                    .ifPresent(fact -> facts.put(
                            name,
                            SlotEffect.of(vocabulary.personValues(fact).stream()
                                    .sorted()
                                    .toList())));
        }
        return of(facts);
    }

    private static void extend(
            Map<String, String> combination, String name, SlotEffect effect, List<Map<String, String>> longer) {
        for (var value : effect.values()) {
            var more = new HashMap<>(combination);
            more.put(name, value);
            longer.add(more);
        }
        if (effect.mayStay()) {
            longer.add(combination);
        }
    }

    /** There are too many combinations or states to examine. */
    public static final class TooMany extends Exception {}
}
