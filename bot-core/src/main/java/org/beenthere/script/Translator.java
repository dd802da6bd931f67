package org.beenthere.script;

import java.util.Map;
import java.util.Set;

/**
 * Puts the texts of a translation in the place of a script's own. A text that is missing, was made of another text, or
 * has other places stays as it is, and that is told.
 */
final class Translator {

    /** As much of a text as is quoted. */
    private static final int QUOTED = 100;

    private final Draft source;
    private final Translation translation;
    private final Problems problems;

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
        return Texts.replace(source.root(), this::translated);
    }

    private YamlNode translated(String place, YamlNode text) {
        var found = translation.texts().get(place);
        if (found == null || found.is().isEmpty()) {
            tell(
                    found == null ? translation.whole() : found.at(),
                    place,
                    Diagnostic.TEXT_NOT_TRANSLATED,
                    Diagnostic.HELP_NOT_TRANSLATED,
                    Map.of("language", translation.language(), "now", quoted(words(text), "")));
            return text;
        }
        var is = found.is().get();
        if (!words(found.of()).equals(words(text))) {
            tell(
                    found.of(),
                    place,
                    Diagnostic.TRANSLATION_STALE,
                    Diagnostic.HELP_TRANSLATION_STALE,
                    Map.of(
                            "of",
                            quoted(words(found.of()), words(text)),
                            "now",
                            quoted(words(text), words(found.of()))));
            return text;
        }
        if (!places(is).equals(places(text))) {
            tell(
                    is,
                    place,
                    Diagnostic.TRANSLATION_WITH_OTHER_PLACES,
                    Diagnostic.HELP_TRANSLATION_WITH_OTHER_PLACES,
                    Map.of("places", told(places(is)), "wanted", told(places(text))));
            return text;
        }
        if (is.isList() != text.isList()) {
            problems.add(
                    is, text.isList() ? Diagnostic.NOT_A_LIST_OF_WORDS.of("is") : Diagnostic.TEXT_NOT_QUOTED.found());
            return text;
        }
        return is;
    }

    /** What is offered at every question, and what help now says, must never be missing or old. */
    private void tell(YamlNode at, String place, Diagnostic otherwise, Diagnostic ofHelp, Map<String, String> values) {
        boolean help = source.script().safety() || place.startsWith("everywhere.");
        var finding = (help ? ofHelp : otherwise).of(place);
        for (var value : values.entrySet()) {
            finding = finding.with(value.getKey(), value.getValue());
        }
        problems.add(at, finding);
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
