package org.beenthere.script;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What had another name before, so that conversations under way find it.
 *
 * @param steps the step that an old name means, by {@code was}
 * @param moved the step to go to in place of one that was taken out, by {@code moves_to}
 * @param answers for each slot that questions fill, the choice that an old name means
 */
public record Renames(Map<String, String> steps, Map<String, String> moved, Map<String, Map<String, String>> answers) {

    public Renames {
        steps = Map.copyOf(steps);
        moved = Map.copyOf(moved);
        answers = Map.copyOf(answers);
    }

    static final Renames NONE = new Renames(Map.of(), Map.of(), Map.of());

    static Renames of(Map<String, String> was, Map<String, String> moved, Map<String, Step> steps) {
        var answers = new TreeMap<String, Map<String, String>>();
        steps.values().forEach(step -> {
            if (step instanceof Step.Ask ask) {
                ask.fills()
                        .ifPresent(slot -> answers.computeIfAbsent(slot, _ -> new TreeMap<>())
                                .putAll(answers(ask)));
            }
        });
        return new Renames(was, moved, answers);
    }

    private static Map<String, String> answers(Step.Ask ask) {
        var answers = new TreeMap<String, String>();
        ask.options().forEach(option -> option.was().forEach(old -> answers.put(old, option.id())));
        return answers;
    }

    /** Gives every slot whose value had another name the name that it has now. */
    public void rename(Map<String, String> slots) {
        slots.replaceAll((name, value) -> answers.getOrDefault(name, Map.of()).getOrDefault(value, value));
    }

    /** Every name that a step has and had. */
    Set<String> names(String step) {
        var names = new TreeSet<>(Set.of(step));
        steps.forEach((old, now) -> {
            if (now.equals(step)) {
                names.add(old);
            }
        });
        return names;
    }
}
