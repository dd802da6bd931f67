package org.beenthere.script;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.Field;

/**
 * What must be filled where a conversation waits, so that nothing is missed later: the slots that some way on from there
 * says, asks for or hands over before it fills them. These are the live variables of a compiler, found from the end: what
 * a step needs is what it uses, and what the steps after it need unless the way there fills it.
 *
 * <p>Whoever walks a script from its beginning has them all, as the linter proves. Whoever comes into the middle of it,
 * from another version, may not.
 */
final class Needs {

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Exits exits;
    private final Set<String> always;
    private final Map<String, Set<String>> needs = new HashMap<>();

    private Needs(Draft draft, Vocabulary vocabulary) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.exits = new Exits(draft, vocabulary);
        this.always = mayBeEmpty(draft.script());
    }

    /** The slots that each question needs, by its id. */
    static Map<String, Set<String>> of(Draft draft, Vocabulary vocabulary) {
        var needs = new Needs(draft, vocabulary);
        needs.find();
        return draft.script().steps().values().stream()
                .filter(Step.Ask.class::isInstance)
                .collect(Collectors.toMap(Step::id, step -> Set.copyOf(needs.of(step.id()))));
    }

    /** A flag is set or not, and what may be left out is empty then: neither is ever missed. */
    private static Set<String> mayBeEmpty(Script script) {
        var flags = script.slots().entrySet().stream()
                .filter(slot -> slot.getValue().type() == Slot.Type.FLAG)
                .map(Map.Entry::getKey);
        var left = script.steps().values().stream()
                .flatMap(step -> step instanceof Step.Ask ask ? leftOut(ask) : Stream.empty());
        return Stream.concat(flags, left).collect(Collectors.toSet());
    }

    private static Stream<String> leftOut(Step.Ask ask) {
        boolean skips = ask.options().stream().anyMatch(option -> option.leads() instanceof Option.Leads.Skip);
        return ask.form().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> skips || !field.required())
                .map(Field::id);
    }

    private void find() {
        var steps = draft.script().steps().values();
        steps.forEach(step -> needs.put(step.id(), uses(step)));
        var ways = steps.stream().collect(Collectors.toMap(Step::id, exits::of));
        boolean more = true;
        while (more) {
            more = false;
            for (var step : ways.keySet()) {
                for (var exit : ways.get(step)) {
                    more |= of(step).addAll(on(exit));
                }
            }
        }
    }

    private Set<String> of(String step) {
        return needs.getOrDefault(step, Set.of());
    }

    /** What is needed on a way out, before it fills anything itself. */
    private Set<String> on(Exit exit) {
        var after = new HashSet<>(missed(Conditions.names(exit.ways())));
        exit.ways().forEach(way -> after.addAll(of(way.to())));
        after.removeAll(exit.gains().keySet());
        return after;
    }

    /** What a step says, hands over, and asks for to know what it offers. */
    private Set<String> uses(Step step) {
        var said = draft.texts(step.id()).flatMap(text -> Words.places(text.text()).stream());
        var other = switch (step) {
            case Step.Do act -> act.with().stream().filter(slot -> isRequired(act.command(), slot));
            case Step.Ask ask ->
                Stream.concat(draft.script().everywhere().stream(), ask.options().stream())
                        .flatMap(option -> option.when().stream())
                        .flatMap(Conditions::names);
            case Step.Say _, Step.End _ -> Stream.<String>empty();
        };
        return missed(Stream.concat(said, other));
    }

    private boolean isRequired(String command, String argument) {
        return Optional.ofNullable(vocabulary.commands().get(command))
                .flatMap(known -> known.argument(argument))
                .filter(Argument::required)
                .isPresent();
    }

    private Set<String> missed(Stream<String> names) {
        return names.filter(draft.script().slots()::containsKey)
                .filter(name -> !always.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
