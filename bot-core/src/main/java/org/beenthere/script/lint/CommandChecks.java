package org.beenthere.script.lint;

import java.util.Set;
import java.util.stream.Collectors;
import org.beenthere.script.Argument;
import org.beenthere.script.Fact;
import org.beenthere.script.Script;
import org.beenthere.script.Slot;
import org.beenthere.script.Step;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.SlotSources;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Checks the arguments of commands, and the slots that facts and values come into. */
final class CommandChecks {

    private final Draft draft;
    private final Script script;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final SlotSources sources;
    private final Set<String> spoken;

    /** @param sources where the slots of the script get their values */
    CommandChecks(Draft draft, Vocabulary vocabulary, SlotSources sources, Problems problems) {
        this.draft = draft;
        this.script = draft.script();
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.sources = sources;
        this.spoken = script.steps().keySet().stream()
                .flatMap(draft::textNodes)
                .flatMap(text -> Words.placeholders(text.text()).stream())
                .collect(Collectors.toSet());
    }

    void check() {
        script.steps().values().forEach(step -> {
            if (step instanceof Step.Do act) {
                checkArguments(act, draft.stepNode(act.id()));
            }
        });
        script.slots().forEach(this::checkSlot);
    }

    private void checkArguments(Step.Do act, YamlNode node) {
        var command = vocabulary.commands().get(act.command());
        command.arguments().stream()
                .filter(argument -> argument.required() && !act.with().contains(argument.name()))
                .forEach(argument -> problems.add(
                        node.get("do").orElse(node),
                        Diagnostic.ARGUMENT_MISSING.of(argument.name()).with("command", act.command())));
        node.get("with")
                .ifPresent(with -> with.items()
                        .forEach(slot -> command.argument(slot.text())
                                .ifPresent(argument -> checkArgument(slot, argument, act))));
    }

    private void checkArgument(YamlNode at, Argument argument, Step.Do act) {
        var slot = script.slots().get(argument.name());
        if (argument.required() && mayBeEmpty(argument.name())) {
            problems.add(
                    at, Diagnostic.ARGUMENT_MAY_BE_EMPTY.of(argument.name()).with("command", act.command()));
        }
        if (slot.isSensitive() && !argument.sensitive()) {
            problems.add(at, Diagnostic.SENSITIVE_ARGUMENT.of(argument.name()).with("command", act.command()));
        } else if (!argument.values().isEmpty()) {
            var values = slot.type() == Slot.Type.CHOICE
                    ? sources.values(argument.name())
                    : Set.of(slot.type().word());
            values.stream()
                    .filter(value -> !argument.values().contains(value))
                    .sorted()
                    .forEach(value -> problems.add(
                            at,
                            Diagnostic.ARGUMENT_OF_OTHER_VALUE
                                    .of(argument.name())
                                    .with("command", act.command())
                                    .with("value", value)));
        }
    }

    private boolean mayBeEmpty(String slot) {
        return sources.fields(slot).stream().anyMatch(field -> !field.required());
    }

    private void checkSlot(String name, Slot slot) {
        var at = draft.root().get("slots").map(slots -> slots.key(name)).orElse(draft.root());
        SlotSources.of(script, vocabulary).facts(name).stream()
                .filter(fact -> fact.type() != slot.type())
                .map(Fact::type)
                .distinct()
                .sorted()
                .forEach(type -> problems.add(
                        at,
                        Diagnostic.FACT_OF_OTHER_TYPE
                                .of(name)
                                .with("type", slot.type().word())
                                .with("comes", type.word())));
        if (slot.type() == Slot.Type.CHOICE && spoken.contains(name)) {
            sources.values(name).stream()
                    .filter(value -> !slot.words().containsKey(value))
                    .sorted()
                    .forEach(value -> problems.add(
                            at, Diagnostic.VALUE_WITHOUT_WORDS.of(name).with("value", value)));
        }
    }
}
