package org.beenthere.script.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.diagnostic.Nearest;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/**
 * Replaces the texts of a file by their translations. A text whose translation is missing, is of an older text, or
 * has other placeholders stays in the original language, and that is reported.
 */
public final class Translator {

    /** The most characters of a text that are quoted. */
    private static final int QUOTED = 100;

    /** The most names that are listed one by one. */
    private static final int LISTED = 5;

    private final Translatable source;
    private final Translation translation;
    private final Problems problems;
    private final List<String> missing = new ArrayList<>();

    /** @param problems receives what is wrong with the translation */
    public Translator(Translatable source, Translation translation, Problems problems) {
        this.source = source;
        this.translation = translation;
        this.problems = problems;
    }

    /** The root node of the file with the translated texts. */
    public YamlNode translated() {
        var known = source.paths().of(source.root());
        translation.texts().forEach((path, text) -> {
            if (!known.containsKey(path)) {
                problems.add(
                        translation.root().get("texts").orElseThrow().key(path),
                        Diagnostic.TRANSLATION_OF_UNKNOWN_TEXT
                                .of(path)
                                .with("script", source.name())
                                .withIfPresent("near", Nearest.to(path, known.keySet())));
            }
        });
        var translated = source.paths().replace(source.root(), this::translated);
        if (!missing.isEmpty()) {
            problems.add(translation.textsKey(), notTranslated(missing, translation.language()));
        }
        return translated;
    }

    /** The finding that some texts are shown in the source language. */
    static Finding notTranslated(List<String> names, String language) {
        int more = names.size() - LISTED;
        return Diagnostic.TEXT_NOT_TRANSLATED
                .found()
                .with("places", names.stream().limit(LISTED).collect(Collectors.joining("', '", "'", "'")))
                .with("language", language)
                .withIfPresent("more", more > 0 ? Optional.of(String.valueOf(more)) : Optional.empty());
    }

    private YamlNode translated(String path, YamlNode text) {
        var found = translation.texts().get(path);
        if (found == null || found.is().isEmpty()) {
            if (source.vital().test(path)) {
                problems.add(
                        found == null ? translation.textsKey() : found.node(),
                        Diagnostic.HELP_NOT_TRANSLATED
                                .of(path)
                                .with("language", translation.language())
                                .with("now", quoted(comparable(text), "")));
            } else {
                missing.add(path);
            }
            return text;
        }
        var is = found.is().get();
        if (!comparable(found.of()).equals(comparable(text))) {
            problems.add(
                    found.of(),
                    (source.vital().test(path) ? Diagnostic.HELP_TRANSLATION_STALE : Diagnostic.TRANSLATION_STALE)
                            .of(path)
                            .with("of", quoted(comparable(found.of()), comparable(text)))
                            .with("now", quoted(comparable(text), comparable(found.of()))));
            return text;
        }
        var otherPlaceholders =
                TranslatedPlaceholders.check(path, source.vital().test(path), comparable(text), comparable(is));
        if (otherPlaceholders.isPresent()) {
            problems.add(is, otherPlaceholders.get());
            return text;
        }
        if (is.isList() != text.isList()) {
            problems.add(
                    is, text.isList() ? Diagnostic.NOT_A_LIST_OF_WORDS.of("is") : Diagnostic.TEXT_NOT_QUOTED.found());
            return text;
        }
        return is;
    }

    /** A text, or a list of words, in the form in which versions of it are compared. */
    static String comparable(YamlNode text) {
        return text.isList()
                ? String.join("; ", text.items().stream().map(YamlNode::text).toList())
                : text.text().strip();
    }

    /** Shortens a text to around its first difference from another. */
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
