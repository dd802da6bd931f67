package org.beenthere.script;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script without its texts, as hashes. If it stays the same, an edit changed only texts.
 *
 * @param hash hash of everything except texts
 * @param questions by question id, a hash of what can be answered there
 */
public record Structure(String hash, Map<String, String> questions) {

    public Structure {
        questions = Map.copyOf(questions);
    }

    static final Structure NONE = new Structure("", Map.of());

    /** Computes the structure of a script. */
    static Structure of(Script script) {
        var questions = new TreeMap<String, String>();
        script.questions().forEach(ask -> questions.put(ask.id(), Hash.of(question(script, ask))));
        return new Structure(Hash.of(whole(script)), questions);
    }

    private static String whole(Script script) {
        var head = List.of(
                "script " + script.name(),
                "start " + script.start() + script.safety() + script.standing(),
                "slots " + types(script.slots()),
                "everywhere " + options(script.everywhere()),
                "on " + new TreeMap<>(script.on()),
                "expire " + script.expiry());
        var steps = new TreeMap<>(script.steps()).values().stream().map(step -> step.id() + " " + step(script, step));
        return Stream.concat(head.stream(), steps).collect(Collectors.joining("\n"));
    }

    private static String step(Script script, Step step) {
        return switch (step) {
            case Step.Say say -> "say " + say.next();
            case Step.Do act -> "do " + act.command() + act.with() + new TreeMap<>(act.outcomes());
            case Step.End _ -> "end";
            case Step.Ask ask ->
                question(script, ask)
                        + options(ask.options())
                        + ask.form().map(Step.Form::next)
                        + new TreeMap<>(ask.on())
                        + ask.reminder().map(Step.Reminder::after)
                        + ask.expiry();
        };
    }

    /**
     * What can be answered, by id or number. Where an answer leads is left out: it means the same wherever it leads.
     */
    private static String question(Script script, Step.Ask ask) {
        var choices = Stream.concat(script.everywhere().stream(), ask.options().stream())
                .map(option -> option.id() + " " + option.target().getClass().getSimpleName())
                .toList();
        return "ask " + ask.fills() + choices + ask.form().map(form -> fields(form, script.slots()));
    }

    private static List<String> fields(Step.Form form, Map<String, Slot> slots) {
        return form.fields().stream()
                .map(field -> field.id() + " " + field.kind() + field.required()
                        + type(slots.get(field.id()))
                        + field.options().stream().map(option -> option.id()).toList())
                .toList();
    }

    private static Map<String, String> types(Map<String, Slot> slots) {
        var types = new TreeMap<String, String>();
        slots.forEach((name, slot) -> types.put(name, type(slot)));
        return types;
    }

    private static String type(Slot slot) {
        return slot == null
                ? null
                : slot.type() + " " + new TreeSet<>(slot.words().keySet());
    }

    private static List<String> options(List<Option> options) {
        return options.stream()
                .map(option -> option.id() + option.when() + option.target())
                .toList();
    }
}
