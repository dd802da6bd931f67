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

/** Looks up what a script names. Each method notes a problem at the place where the name stands. */
final class NameChecks {

    /** A text that has room has no more. */
    private static final int MOST_PLACES = HouseLimits.TEXT / "{}".length();

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
        named(at, step, keys("steps"), Diagnostic.UNKNOWN_STEP);
    }

    /** A slot; where it is there, and could be read, its kind. */
    Optional<Slot> slot(YamlNode at, String name) {
        known(at, name, keys("slots"), () -> Diagnostic.UNKNOWN_SLOT.of(name));
        return Optional.ofNullable(draft.script().slots().get(name));
    }

    void notice(YamlNode at, String notice) {
        known(at, notice, notices, () -> Diagnostic.UNKNOWN_NOTICE.of(notice));
    }

    /** The command of that name, where there is one. */
    Optional<Vocabulary.Command> command(YamlNode at, String name) {
        named(at, name, vocabulary.commands().keySet(), Diagnostic.UNKNOWN_COMMAND);
        return Optional.ofNullable(vocabulary.commands().get(name));
    }

    /** Everything that a text has a place for. */
    void placeholders(Optional<YamlNode> text) {
        text.ifPresent(at -> Words.placeholders(at.text()).stream()
                .distinct()
                .limit(MOST_PLACES)
                .forEach(name -> place(at, name)));
    }

    private void place(YamlNode at, String name) {
        if (name.startsWith("site.")) {
            known(at, name, vocabulary.words().keySet(), () -> Diagnostic.UNKNOWN_WORDS.of(name));
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

    /** Everything that a condition asks about, and whether it can have the values that are asked for. */
    void condition(YamlNode at, Condition condition) {
        switch (condition) {
            case Condition.IsSet(var name) -> is(at, name, Slot.Type.FLAG);
            case Condition.IsOneOf(var name, var wanted) -> {
                is(at, name, Slot.Type.CHOICE);
                values(at, name, wanted);
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

    /** A slot of a type, or, in a condition, something known of the person. */
    void is(YamlNode at, String name, Slot.Type wanted) {
        if (PersonFact.isNamedBy(name)) {
            person(at, name);
            var fact = PersonFact.of(name).orElseThrow();
            var values = vocabulary.person().getOrDefault(fact, Vocabulary.FLAG);
            if (wanted == Slot.Type.FLAG && !values.equals(Vocabulary.FLAG)) {
                otherType(at, name, Slot.Type.CHOICE, wanted);
            }
            return;
        }
        slot(at, name)
                .filter(slot -> slot.type() != wanted)
                .ifPresent(slot -> otherType(at, name, slot.type(), wanted));
    }

    private void otherType(YamlNode at, String name, Slot.Type type, Slot.Type wanted) {
        problems.add(
                at,
                Diagnostic.SLOT_OF_OTHER_TYPE.of(name).with("type", type.word()).with("wanted", wanted.word()));
    }

    private void values(YamlNode at, String name, Set<String> wanted) {
        var possible = values.computeIfAbsent(name, this::personValues);
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

    /** Every value that a choice may have: what it has words for, and what questions fill it with. */
    private Set<String> personValues(String name) {
        var values = draft.script().answers(name).collect(Collectors.toSet());
        Optional.ofNullable(draft.script().slots().get(name))
                .ifPresent(slot -> values.addAll(slot.words().keySet()));
        PersonFact.of(name).map(vocabulary::personValues).ifPresent(values::addAll);
        return values;
    }

    private void person(YamlNode at, String name) {
        var fact = PersonFact.of(name).orElseThrow();
        known(at, fact, vocabulary.person().keySet(), () -> Diagnostic.UNKNOWN_FACT_OF_PERSON.of(fact));
    }

    private Set<String> keys(String map) {
        return draft.root().get(map).map(node -> node.entries().keySet()).orElse(Set.of());
    }

    /** The same for a word of which it was told already that it is missing. */
    void named(YamlNode at, String word, Collection<String> words, Diagnostic unknown) {
        if (!word.isBlank()) {
            known(at, word, words, () -> unknown.of(word));
        }
    }

    /** Notes a problem where a word is none of those known. */
    void known(YamlNode at, String word, Collection<String> words, Supplier<Finding> unknown) {
        if (!words.contains(word)) {
            problems.add(at, unknown.get().withIfPresent("near", Nearest.to(word, words)));
        }
    }
}
