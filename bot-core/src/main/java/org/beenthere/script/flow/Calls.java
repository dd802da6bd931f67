package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.parse.Draft;

/**
 * What calls carry in and out. Slots of one name are one slot: a script that is called sees what its callers have, and
 * may fill, change or empty it, and so may those that it calls itself.
 */
public final class Calls {

    /** Of scripts that call nothing. */
    static final Calls NONE = new Calls(Map.of(), Vocabulary.of(List.of(), List.of(), Map.of(), Map.of()));

    private final Map<String, Draft> byName;
    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> reached = new HashMap<>();
    private final Map<String, Map<String, SlotEffect>> changes = new HashMap<>();
    private final Map<String, Map<String, SlotEffect>> brought = new HashMap<>();

    private Calls(Map<String, Draft> byName, Vocabulary vocabulary) {
        this.byName = byName;
        this.vocabulary = vocabulary;
        byName.keySet().forEach(name -> reached.put(name, reached(name)));
        byName.forEach((name, caller) -> {
            for (var called : reached.get(name)) {
                var script = byName.get(called).script();
                if (!called.equals(name) && !script.slots().isEmpty()) {
                    bring(caller.script(), script);
                }
            }
        });
    }

    /** The calls among scripts whose names are all there. */
    public static Calls among(Collection<Draft> drafts, Vocabulary vocabulary) {
        var byName = new TreeMap<String, Draft>();
        drafts.forEach(draft -> byName.put(draft.script().name(), draft));
        return new Calls(byName, vocabulary);
    }

    /** What may have become of the slots of a script when it is called, before it did anything itself. */
    Map<String, SlotEffect> into(Script called) {
        return brought.getOrDefault(called.name(), Map.of());
    }

    /** What may have become of the slots of a script when one that it called comes back. */
    Map<String, SlotEffect> through(String called, Script caller) {
        return of(caller, changes.getOrDefault(called, Map.of()));
    }

    /** A script, and all of which something may come into its slots: what it calls, what calls it, and what that calls. */
    public List<Script> around(Script script) {
        var around = new TreeSet<String>();
        reached.values().stream().filter(all -> all.contains(script.name())).forEach(around::addAll);
        around.remove(script.name());
        return Stream.concat(
                        Stream.of(script),
                        around.stream().map(name -> byName.get(name).script()))
                .toList();
    }

    private void bring(Script caller, Script called) {
        changes(called.name());
        var into = brought.computeIfAbsent(called.name(), _ -> new TreeMap<>());
        var opening = vocabulary.open(caller.name()).stream().map(exits(caller.name())::gains);
        Stream.concat(opening, Stream.of(changes(caller.name())))
                .forEach(gains -> merge(of(called, of(caller, gains)), into));
    }

    private static Map<String, SlotEffect> of(Script script, Map<String, SlotEffect> gains) {
        var some = new TreeMap<>(gains);
        some.keySet().retainAll(script.slots().keySet());
        return some;
    }

    /** What may become of slots in a script and in all that are called from there on. */
    private Map<String, SlotEffect> changes(String name) {
        if (!changes.containsKey(name)) {
            var all = new TreeMap<String, SlotEffect>();
            reached.get(name).stream()
                    .flatMap(script -> exits(script).all().values().stream())
                    .flatMap(List::stream)
                    .forEach(exit -> merge(exit.gains(), all));
            changes.put(name, all);
        }
        return changes.get(name);
    }

    private static void merge(Map<String, SlotEffect> gains, Map<String, SlotEffect> all) {
        gains.forEach((slot, gain) -> all.merge(slot, gain.orStay(), SlotEffect::or));
    }

    private Transitions exits(String name) {
        return new Transitions(byName.get(name), vocabulary, NONE);
    }

    /** A script, and all that are called from there on. */
    private Set<String> reached(String from) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            var name = open.removeLast();
            if (reached.add(name)) {
                var script = byName.get(name).script();
                script.options()
                        .flatMap(Calls::called)
                        .filter(byName::containsKey)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    private static Stream<String> called(Option option) {
        return option.leads() instanceof Option.Leads.Call(var called) ? Stream.of(called) : Stream.empty();
    }
}
