package org.beenthere.script;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Former names of steps and choices, by which conversations under way find them again.
 *
 * @param steps the current id of a step by its former id, from {@code was}
 * @param moved the step that replaces a removed one, by the removed step's id, from {@code moves_to}
 * @param answers for each slot that questions fill, the current id of a choice by its former id
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
        steps.values()
                .forEach(step -> step.asQuestion()
                        .ifPresent(ask -> ask.fills()
                                .ifPresent(slot -> answers.computeIfAbsent(slot, _ -> new TreeMap<>())
                                        .putAll(answers(ask)))));
        return new Renames(was, moved, answers);
    }

    private static Map<String, String> answers(Step.Ask ask) {
        var answers = new TreeMap<String, String>();
        ask.options().forEach(option -> option.was().forEach(old -> answers.put(old, option.id())));
        return answers;
    }

    /** Replaces former choice ids in the values of slots by the current ones, in place. */
    public void rename(Map<String, String> slots) {
        answers.forEach((slot, now) -> slots.computeIfPresent(slot, (_, value) -> now.getOrDefault(value, value)));
    }

    /** A step's id and all its former ids. */
    Set<String> names(String step) {
        if (!steps.containsValue(step)) {
            return Set.of(step);
        }
        var names = new TreeSet<>(Set.of(step));
        steps.forEach((old, now) -> {
            if (now.equals(step)) {
                names.add(old);
            }
        });
        return names;
    }
}
