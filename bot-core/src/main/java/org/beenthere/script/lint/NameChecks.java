package org.beenthere.script.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Condition;
import org.beenthere.script.PersonFact;
import org.beenthere.script.Slot;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.diagnostic.Nearest;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Resolves the names in a script. Each method reports a name that means nothing at its node. */
final class NameChecks {

    /** The most placeholders that are checked: a text that fits cannot have more. */
    private static final int MOST_PLACEHOLDERS = HouseLimits.TEXT / "{}".length();

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Set<String> notices;
    private final Map<String, Set<String>> values = new HashMap<>();

    NameChecks(Draft draft, Vocabulary vocabulary, Problems problems) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.notices = vocabulary.noticeNames();
        this.problems = problems;
    }

    void step(YamlNode at, String step) {
        refuseUnknownName(at, step, keys("steps"), Diagnostic.UNKNOWN_STEP);
    }

    /** Checks a slot, and returns it if it exists and could be parsed. */
    Optional<Slot> slot(YamlNode at, String name) {
        refuseUnknown(at, name, keys("slots"), () -> Diagnostic.UNKNOWN_SLOT.of(name));
        return Optional.ofNullable(draft.script().slots().get(name));
    }

    void notice(YamlNode at, String notice) {
        refuseUnknown(at, notice, notices, () -> Diagnostic.UNKNOWN_NOTICE.of(notice));
    }

    /** Checks a command, and returns it if it exists. */
    Optional<Vocabulary.Command> command(YamlNode at, String name) {
        refuseUnknownName(at, name, vocabulary.commands().keySet(), Diagnostic.UNKNOWN_COMMAND);
        return Optional.ofNullable(vocabulary.commands().get(name));
    }

    /** Checks the placeholders of a text. */
    void placeholders(Optional<YamlNode> text) {
        text.ifPresent(at -> Words.placeholders(at.text()).stream()
                .distinct()
                .limit(MOST_PLACEHOLDERS)
                .forEach(name -> placeholder(at, name)));
    }

    private void placeholder(YamlNode at, String name) {
        if (Words.isOfSite(name)) {
            refuseUnknown(at, name, vocabulary.words().keySet(), () -> Diagnostic.UNKNOWN_WORDS.of(name));
        } else if (PersonFact.isNamedBy(name)) {
            person(at, name);
            if (PersonFact.of(name).map(vocabulary::personValues).orElseThrow().stream()
                    .anyMatch(value -> !vocabulary.words().containsKey(name + "." + value))) {
                problems.add(at, Diagnostic.NO_WORDS_FOR_FACT.of(name));
            }
        } else {
            slot(at, name);
        }
    }

    /** Checks the names that a condition asks about, and that they can have the values it asks for. */
    void condition(YamlNode at, Condition condition) {
        switch (condition) {
            case Condition.IsSet(var name) -> slotOfType(at, name, Slot.Type.FLAG);
            case Condition.IsOneOf(var name, var wanted) -> {
                slotOfType(at, name, Slot.Type.CHOICE);
                checkValues(at, name, wanted);
            }
            case Condition.Not(var inner) -> condition(at, inner);
            case Condition.And(var left, var right) -> {
                condition(at, left);
                condition(at, right);
            }
            case Condition.Or(var left, var right) -> {
                condition(at, left);
                condition(at, right);
            }
        }
    }

    /** Checks that a slot, or in a condition a fact about the person, exists and has a type. */
    void slotOfType(YamlNode at, String name, Slot.Type wanted) {
        if (PersonFact.isNamedBy(name)) {
            person(at, name);
            var fact = PersonFact.of(name).orElseThrow();
            var values = vocabulary.person().getOrDefault(fact, Vocabulary.FLAG);
            if (wanted == Slot.Type.FLAG && !values.equals(Vocabulary.FLAG)) {
                reportOtherType(at, name, Slot.Type.CHOICE, wanted);
            }
            return;
        }
        slot(at, name)
                .filter(slot -> slot.type() != wanted)
                .ifPresent(slot -> reportOtherType(at, name, slot.type(), wanted));
    }

    private void reportOtherType(YamlNode at, String name, Slot.Type type, Slot.Type wanted) {
        problems.add(
                at,
                Diagnostic.SLOT_OF_OTHER_TYPE.of(name).with("type", type.word()).with("wanted", wanted.word()));
    }

    private void checkValues(YamlNode at, String name, Set<String> wanted) {
        var possible = values.computeIfAbsent(name, this::possibleValues);
        wanted.stream()
                .filter(value -> !possible.isEmpty() && !possible.contains(value))
                .sorted()
                .forEach(value -> problems.add(
                        at,
                        Diagnostic.IMPOSSIBLE_VALUE
                                .of(name)
                                .with("value", value)
                                .withIfPresent("near", Nearest.to(value, possible))));
    }

    /** Every value that a choice may have: those it has words for, and those that questions give it. */
    private Set<String> possibleValues(String name) {
        var values = draft.script().answers(name).collect(Collectors.toSet());
        Optional.ofNullable(draft.script().slots().get(name))
                .ifPresent(slot -> values.addAll(slot.words().keySet()));
        PersonFact.of(name).map(vocabulary::personValues).ifPresent(values::addAll);
        return values;
    }

    private void person(YamlNode at, String name) {
        var fact = PersonFact.of(name).orElseThrow();
        refuseUnknown(at, fact, vocabulary.person().keySet(), () -> Diagnostic.UNKNOWN_FACT_OF_PERSON.of(fact));
    }

    private Set<String> keys(String map) {
        return draft.root().get(map).map(node -> node.entries().keySet()).orElse(Set.of());
    }

    /** As {@link #refuseUnknown}, but ignores a blank word, which the parser has reported. */
    void refuseUnknownName(YamlNode at, String word, Collection<String> words, Diagnostic unknown) {
        if (!word.isBlank()) {
            refuseUnknown(at, word, words, () -> unknown.of(word));
        }
    }

    /** Reports a word that is not among those known, with the nearest one. */
    void refuseUnknown(YamlNode at, String word, Collection<String> words, Supplier<Finding> unknown) {
        if (!words.contains(word)) {
            problems.add(at, unknown.get().withIfPresent("near", Nearest.to(word, words)));
        }
    }
}
