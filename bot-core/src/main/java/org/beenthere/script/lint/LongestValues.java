package org.beenthere.script.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.beenthere.chat.Field;
import org.beenthere.script.Fact;
import org.beenthere.script.PersonFact;
import org.beenthere.script.Script;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.flow.SlotSources;

/** The greatest length of the values of placeholders. */
final class LongestValues {

    /** The most characters of a person's name on a platform. */
    private static final int PERSON = 100;

    private final Script script;
    private final Vocabulary vocabulary;
    private final SlotSources sources;
    private final LongestDates dates;
    private final Map<String, Integer> byName = new HashMap<>();

    LongestValues(Script script, Vocabulary vocabulary, SlotSources sources, LongestDates dates) {
        this.script = script;
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.dates = dates;
    }

    /** The most characters that a text may have with its placeholders filled. */
    int of(String text) {
        var placeholders = Words.placeholders(text);
        int filled = text.length();
        for (var name : placeholders) {
            filled += byName.computeIfAbsent(name, this::ofName) - name.length() - 2;
        }
        return filled;
    }

    private int ofName(String name) {
        var fact = PersonFact.of(name);
        if (fact.isPresent()) {
            return vocabulary.personValues(fact.get()).stream()
                    .mapToInt(value -> lengthOf(name + "." + value))
                    .max()
                    .orElse(0);
        }
        var slot = script.slots().get(name);
        if (slot == null) {
            return lengthOf(name);
        }
        return switch (slot.type()) {
            case CHOICE ->
                sources.values(name).stream()
                        .mapToInt(
                                value -> slot.words().getOrDefault(value, value).length())
                        .max()
                        .orElse(0);
            case FLAG -> "false".length();
            case TEXT -> longestText(name);
            case PERSON -> PERSON;
            case DAY -> dates.day();
            case INSTANT -> dates.instant();
        };
    }

    private int lengthOf(String key) {
        return vocabulary.words().getOrDefault(key, "").length();
    }

    private int longestText(String name) {
        return Stream.concat(
                        sources.facts(name).stream().map(Fact::max),
                        sources.fields(name).stream().map(Field::max))
                .max(Integer::compare)
                .orElse(0);
    }
}
