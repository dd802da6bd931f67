package org.beenthere.script.flow;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.beenthere.chat.Field;
import org.beenthere.script.Fact;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.Vocabulary;

/**
 * Where the slots of a script get their values: from questions, notices and commands, and through calls, since slots
 * with the same name are one slot.
 */
public final class SlotSources {

    private final List<Script> scripts;
    private final Vocabulary vocabulary;
    private final Map<String, List<Field>> fields = new HashMap<>();
    private final Map<String, Set<String>> values = new HashMap<>();

    /** @param scripts the script, and others that may fill its slots */
    public SlotSources(List<Script> scripts, Vocabulary vocabulary) {
        this.scripts = scripts;
        this.vocabulary = vocabulary;
    }

    /** The sources of a script alone, without its callers and what it calls. */
    public static SlotSources of(Script script, Vocabulary vocabulary) {
        return new SlotSources(List.of(script), vocabulary);
    }

    /** Every fact that may fill a slot. */
    public List<Fact> facts(String slot) {
        return having(slot)
                .flatMap(script -> Stream.concat(noticeFacts(script), outcomeFacts(script)))
                .filter(fact -> fact.name().equals(slot))
                .distinct()
                .toList();
    }

    /** Every field of a form that fills a slot. */
    public List<Field> fields(String slot) {
        return fields.computeIfAbsent(slot, this::findFields);
    }

    private List<Field> findFields(String slot) {
        return having(slot)
                .flatMap(Script::questions)
                .flatMap(ask -> ask.form().stream())
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.id().equals(slot))
                .toList();
    }

    /** Every value that a slot of type choice may have. */
    public Set<String> values(String slot) {
        return values.computeIfAbsent(slot, this::findValues);
    }

    private Set<String> findValues(String slot) {
        var values = new LinkedHashSet<String>();
        having(slot)
                .flatMap(Script::questions)
                .filter(ask -> ask.fills().filter(slot::equals).isPresent())
                .flatMap(ask -> ask.options().stream())
                .filter(option -> option.target() instanceof Option.Target.Goto)
                .forEach(option -> values.add(option.id()));
        fields(slot).forEach(field -> field.options().forEach(option -> values.add(option.id())));
        facts(slot).forEach(fact -> values.addAll(fact.values()));
        return values;
    }

    private Stream<Script> having(String slot) {
        return scripts.stream().filter(script -> script.slots().containsKey(slot));
    }

    private Stream<Fact> noticeFacts(Script script) {
        return vocabulary.notices().stream()
                .filter(notice -> notice.comesTo(script.name()))
                .flatMap(notice -> notice.facts().stream());
    }

    private Stream<Fact> outcomeFacts(Script script) {
        return script.steps().values().stream()
                .flatMap(step -> step instanceof Step.Do act ? Stream.of(act.command()) : Stream.empty())
                .map(vocabulary.commands()::get)
                .filter(Objects::nonNull)
                .flatMap(command -> command.outcomes().values().stream())
                .flatMap(Set::stream);
    }
}
