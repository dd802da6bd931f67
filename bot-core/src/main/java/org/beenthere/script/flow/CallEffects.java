package org.beenthere.script.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.beenthere.script.Script;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.parse.Draft;

/**
 * What calls do to slots. Slots with the same name are one slot: a called script sees what its callers have, and may
 * fill, change or empty it, and so may the scripts that it calls itself.
 */
public final class CallEffects {

    /** For scripts that call nothing. */
    static final CallEffects NONE = new CallEffects(Map.of(), Vocabulary.of(List.of(), List.of(), Map.of(), Map.of()));

    private final Map<String, Draft> byName;
    private final Vocabulary vocabulary;

    /** For each script, itself and all that its calls lead to. */
    private final Map<String, Set<String>> reached = new HashMap<>();

    private final Map<String, Map<String, SlotEffect>> ofScripts = new HashMap<>();
    private final Map<String, Map<String, SlotEffect>> onEntry = new HashMap<>();

    private CallEffects(Map<String, Draft> byName, Vocabulary vocabulary) {
        this.byName = byName;
        this.vocabulary = vocabulary;
        byName.keySet().forEach(name -> reached.put(name, Reachability.from(List.of(name), this::called)));
        byName.forEach((name, caller) -> {
            for (var called : reached.get(name)) {
                var script = byName.get(called).script();
                if (!called.equals(name) && !script.slots().isEmpty()) {
                    addEntry(caller.script(), script);
                }
            }
        });
    }

    /** The effects of the calls among scripts in which every name is resolved. */
    public static CallEffects among(Collection<Draft> drafts, Vocabulary vocabulary) {
        var byName = new TreeMap<String, Draft>();
        drafts.forEach(draft -> byName.put(draft.script().name(), draft));
        return new CallEffects(byName, vocabulary);
    }

    /** What may have happened to the slots of a script when it is called, before it does anything itself. */
    Map<String, SlotEffect> onEntry(Script called) {
        return onEntry.getOrDefault(called.name(), Map.of());
    }

    /** What may have happened to the slots of a script when a script that it called returns. */
    Map<String, SlotEffect> onReturn(String called, Script caller) {
        return restricted(ofScripts.getOrDefault(called, Map.of()), caller);
    }

    /** A script, and all that may change its slots: those it calls, those that call it, and what those call. */
    public List<Script> sharingSlotsWith(Script script) {
        var others = new TreeSet<String>();
        reached.values().stream().filter(all -> all.contains(script.name())).forEach(others::addAll);
        others.remove(script.name());
        return Stream.concat(
                        Stream.of(script),
                        others.stream().map(name -> byName.get(name).script()))
                .toList();
    }

    private List<String> called(String name) {
        return byName.get(name).script().called().filter(byName::containsKey).toList();
    }

    private void addEntry(Script caller, Script called) {
        ofScript(called.name());
        var effects = onEntry.computeIfAbsent(called.name(), _ -> new TreeMap<>());
        var opening = vocabulary.openingFacts(caller.name()).stream().map(transitions(caller.name())::effectsOf);
        Stream.concat(opening, Stream.of(ofScript(caller.name())))
                .forEach(brought -> merge(restricted(restricted(brought, caller), called), effects));
    }

    private static Map<String, SlotEffect> restricted(Map<String, SlotEffect> effects, Script script) {
        var restricted = new TreeMap<>(effects);
        restricted.keySet().retainAll(script.slots().keySet());
        return restricted;
    }

    /** What may happen to slots in a script and in all that its calls lead to. */
    private Map<String, SlotEffect> ofScript(String name) {
        if (!ofScripts.containsKey(name)) {
            var effects = new TreeMap<String, SlotEffect>();
            reached.get(name).stream()
                    .flatMap(script -> transitions(script).byStep().values().stream())
                    .flatMap(List::stream)
                    .forEach(transition -> merge(transition.effects(), effects));
            ofScripts.put(name, effects);
        }
        return ofScripts.get(name);
    }

    private static void merge(Map<String, SlotEffect> effects, Map<String, SlotEffect> into) {
        effects.forEach((slot, effect) -> into.merge(slot, effect.orUnchanged(), SlotEffect::or));
    }

    private Transitions transitions(String name) {
        return new Transitions(byName.get(name), vocabulary, NONE);
    }
}
