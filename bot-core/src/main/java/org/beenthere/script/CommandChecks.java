package org.beenthere.script;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beenthere.chat.Field;

/** Checks what is handed to commands, and what comes from them and from notices into slots. */
final class CommandChecks {

    private final Draft draft;
    private final Script script;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<Fact> facts;

    CommandChecks(Draft draft, Vocabulary vocabulary, Problems problems) {
        this.draft = draft;
        this.script = draft.script();
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.facts = facts(script, vocabulary);
    }

    void check() {
        script.steps().values().forEach(step -> {
            if (step instanceof Step.Do act) {
                handedOver(act, draft.step(act.id()));
            }
        });
        script.slots().forEach(this::slot);
    }

    /** Everything that may come into the slots of a script from outside. */
    static List<Fact> facts(Script script, Vocabulary vocabulary) {
        var notices = vocabulary.notices().stream()
                .filter(notice -> notice.comesTo(script.name()))
                .flatMap(notice -> notice.facts().stream());
        var outcomes = script.steps().values().stream()
                .filter(Step.Do.class::isInstance)
                .map(step -> vocabulary.commands().get(((Step.Do) step).command()))
                .flatMap(command -> command.outcomes().values().stream())
                .flatMap(Set::stream);
        return Stream.concat(notices, outcomes)
                .filter(fact -> script.slots().containsKey(fact.name()))
                .distinct()
                .toList();
    }

    /** Every field of every form of a script. */
    static Stream<Field> fields(Script script) {
        return asks(script).flatMap(ask -> ask.form().stream()).flatMap(form -> form.fields().stream());
    }

    /** Every value that may come into a choice. */
    static Set<String> values(Script script, String slot, List<Fact> facts) {
        var values = new LinkedHashSet<String>();
        asks(script)
                .filter(ask -> ask.fills().filter(slot::equals).isPresent())
                .forEach(ask -> ask.options().stream()
                        .filter(option -> option.leads() instanceof Option.Leads.Goto)
                        .forEach(option -> values.add(option.id())));
        fields(script)
                .filter(field -> field.id().equals(slot))
                .forEach(field -> field.options().forEach(option -> values.add(option.id())));
        facts.stream().filter(fact -> fact.name().equals(slot)).forEach(fact -> values.addAll(fact.values()));
        return values;
    }

    private static Stream<Step.Ask> asks(Script script) {
        return script.steps().values().stream()
                .filter(Step.Ask.class::isInstance)
                .map(Step.Ask.class::cast);
    }

    private void handedOver(Step.Do act, YamlNode node) {
        var command = vocabulary.commands().get(act.command());
        command.arguments().stream()
                .filter(argument -> argument.required() && !act.with().contains(argument.name()))
                .forEach(argument -> problems.add(
                        node.get("do").orElse(node),
                        Diagnostic.ARGUMENT_MISSING.of(argument.name()).with("command", act.command())));
        node.get("with")
                .ifPresent(with -> with.items()
                        .forEach(slot ->
                                command.argument(slot.text()).ifPresent(argument -> argument(slot, argument, act))));
    }

    private void argument(YamlNode at, Argument argument, Step.Do act) {
        var slot = script.slots().get(argument.name());
        if (argument.required() && mayBeLeftOut(argument.name())) {
            problems.add(
                    at, Diagnostic.ARGUMENT_MAY_BE_EMPTY.of(argument.name()).with("command", act.command()));
        }
        if (slot.isSensitive() && !argument.sensitive()) {
            problems.add(at, Diagnostic.SENSITIVE_ARGUMENT.of(argument.name()).with("command", act.command()));
        } else if (!argument.values().isEmpty()) {
            var values = slot.type() == Slot.Type.CHOICE
                    ? values(script, argument.name(), facts)
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

    private boolean mayBeLeftOut(String slot) {
        return fields(script).anyMatch(field -> field.id().equals(slot) && !field.required());
    }

    private void slot(String name, Slot slot) {
        var at = draft.root().get("slots").map(slots -> slots.key(name)).orElse(draft.root());
        facts.stream()
                .filter(fact -> fact.name().equals(name) && fact.type() != slot.type())
                .map(Fact::type)
                .distinct()
                .sorted()
                .forEach(type -> problems.add(
                        at,
                        Diagnostic.FACT_OF_OTHER_TYPE
                                .of(name)
                                .with("type", slot.type().word())
                                .with("comes", type.word())));
        if (slot.type() == Slot.Type.CHOICE && isSaid(name)) {
            values(script, name, facts).stream()
                    .filter(value -> !slot.words().containsKey(value))
                    .sorted()
                    .forEach(value -> problems.add(
                            at, Diagnostic.VALUE_WITHOUT_WORDS.of(name).with("value", value)));
        }
    }

    private boolean isSaid(String slot) {
        return script.steps().keySet().stream()
                .flatMap(draft::texts)
                .anyMatch(text -> Words.places(text.text()).contains(slot));
    }
}
