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

/** How long the value in a place of a text can become. */
final class LongestValues {

    /** Characters of what a platform calls a person by. */
    private static final int PERSON = 100;

    private final Script script;
    private final Vocabulary vocabulary;
    private final SlotSources sources;
    private final LongestDates dates;
    private final Map<String, Integer> byPlace = new HashMap<>();

    LongestValues(Script script, Vocabulary vocabulary, SlotSources sources, LongestDates dates) {
        this.script = script;
        this.vocabulary = vocabulary;
        this.sources = sources;
        this.dates = dates;
    }

    /** The most characters of a text whose places are filled. */
    int of(String text) {
        var placeholders = Words.placeholders(text);
        int filled = text.length();
        for (var place : placeholders) {
            filled += byPlace.computeIfAbsent(place, this::ofPlace) - place.length() - 2;
        }
        return filled;
    }

    private int ofPlace(String name) {
        var fact = PersonFact.of(name);
        if (fact.isPresent()) {
            return vocabulary.personValues(fact.get()).stream()
                    .mapToInt(value -> said(name + "." + value))
                    .max()
                    .orElse(0);
        }
        var slot = script.slots().get(name);
        if (slot == null) {
            return said(name);
        }
        return switch (slot.type()) {
            case CHOICE ->
                sources.values(name).stream()
                        .mapToInt(
                                value -> slot.words().getOrDefault(value, value).length())
                        .max()
                        .orElse(0);
            case FLAG -> "false".length();
            case TEXT -> text(name);
            case PERSON -> PERSON;
            case DAY -> dates.day();
            case INSTANT -> dates.instant();
        };
    }

    private int said(String key) {
        return vocabulary.words().getOrDefault(key, "").length();
    }

    private int text(String name) {
        return Stream.concat(
                        sources.facts(name).stream().map(Fact::max),
                        sources.fields(name).stream().map(Field::max))
                .max(Integer::compare)
                .orElse(0);
    }
}
