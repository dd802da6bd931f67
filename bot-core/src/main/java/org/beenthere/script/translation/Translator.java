package org.beenthere.script.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.diagnostic.Nearest;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/**
 * Puts the texts of a translation in the place of a script's own. A text that is missing, was made of another text, or
 * has other places stays as it is, and that is told.
 */
final class Translator {

    /** As much of a text as is quoted. */
    private static final int QUOTED = 100;

    /** As many names as are told one by one. */
    private static final int LISTED = 5;

    private final Draft source;
    private final Translation translation;
    private final Problems problems;
    private final List<String> missing = new ArrayList<>();

    Translator(Draft source, Translation translation, Problems problems) {
        this.source = source;
        this.translation = translation;
        this.problems = problems;
    }

    /** The script with the texts of the translation. */
    YamlNode translated() {
        var known = Texts.of(source.root());
        translation.texts().forEach((place, text) -> {
            if (!known.containsKey(place)) {
                problems.add(
                        translation.root().get("texts").orElseThrow().key(place),
                        Diagnostic.TRANSLATION_OF_UNKNOWN_TEXT
                                .of(place)
                                .with("script", source.script().name())
                                .withIfAny("near", Nearest.to(place, known.keySet())));
            }
        });
        var translated = Texts.replace(source.root(), this::translated);
        if (!missing.isEmpty()) {
            problems.add(translation.whole(), notTranslated(missing, translation.language()));
        }
        return translated;
    }

    /** That some texts are shown as they are in the source. */
    static Finding notTranslated(List<String> places, String language) {
        int more = places.size() - LISTED;
        return Diagnostic.TEXT_NOT_TRANSLATED
                .found()
                .with("places", places.stream().limit(LISTED).collect(Collectors.joining("', '", "'", "'")))
                .with("language", language)
                .withIfAny("more", more > 0 ? Optional.of(String.valueOf(more)) : Optional.empty());
    }

    private YamlNode translated(String place, YamlNode text) {
        var found = translation.texts().get(place);
        if (found == null || found.is().isEmpty()) {
            if (isOfHelp(place)) {
                problems.add(
                        found == null ? translation.whole() : found.at(),
                        Diagnostic.HELP_NOT_TRANSLATED
                                .of(place)
                                .with("language", translation.language())
                                .with("now", quoted(words(text), "")));
            } else {
                missing.add(place);
            }
            return text;
        }
        var is = found.is().get();
        if (!words(found.of()).equals(words(text))) {
            problems.add(
                    found.of(),
                    finding(place, Diagnostic.TRANSLATION_STALE, Diagnostic.HELP_TRANSLATION_STALE)
                            .with("of", quoted(words(found.of()), words(text)))
                            .with("now", quoted(words(text), words(found.of()))));
            return text;
        }
        if (!places(is).equals(places(text))) {
            problems.add(
                    is,
                    finding(
                                    place,
                                    Diagnostic.TRANSLATION_WITH_OTHER_PLACES,
                                    Diagnostic.HELP_TRANSLATION_WITH_OTHER_PLACES)
                            .with("places", told(places(is)))
                            .with("wanted", told(places(text))));
            return text;
        }
        if (is.isList() != text.isList()) {
            problems.add(
                    is, text.isList() ? Diagnostic.NOT_A_LIST_OF_WORDS.of("is") : Diagnostic.TEXT_NOT_QUOTED.found());
            return text;
        }
        return is;
    }

    private Finding finding(String place, Diagnostic otherwise, Diagnostic ofHelp) {
        return (isOfHelp(place) ? ofHelp : otherwise).of(place);
    }

    /** What is offered at every question, and what help now says, must never be missing or old. */
    private boolean isOfHelp(String place) {
        return source.script().safety() || place.startsWith("everywhere.");
    }

    /** A text, or a list of words, as it is compared. */
    static String words(YamlNode text) {
        return text.isList()
                ? String.join("; ", text.items().stream().map(YamlNode::text).toList())
                : text.text().strip();
    }

    private static Set<String> places(YamlNode text) {
        return Set.copyOf(Words.places(words(text)));
    }

    /** The places of a text, as they are told. */
    static String told(Set<String> places) {
        return places.isEmpty()
                ? "none"
                : "{" + String.join("}, {", places.stream().sorted().toList()) + "}";
    }

    /** A text, of which no more is told than what shows in what it differs from another. */
    private static String quoted(String text, String other) {
        int same = 0;
        while (same < text.length() && same < other.length() && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = text.length() <= QUOTED ? 0 : Math.clamp(same - QUOTED / 4, 0, text.length() - QUOTED);
        int to = Math.min(text.length(), from + QUOTED);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
