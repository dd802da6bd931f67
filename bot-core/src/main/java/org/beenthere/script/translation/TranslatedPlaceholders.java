package org.beenthere.script.translation;

import java.util.Optional;
import java.util.Set;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Finding;

/** Checks that a translation has the same placeholders as the original text. */
final class TranslatedPlaceholders {

    private TranslatedPlaceholders() {}

    /**
     * The finding that a translation has other placeholders than the original, in whatever order; empty if it has not.
     *
     * @param name the name of the text in messages
     * @param isHelp whether the text belongs to help, so that the difference is an error
     */
    static Optional<Finding> check(String name, boolean isHelp, String original, String translation) {
        var wanted = Set.copyOf(Words.placeholders(original));
        var found = Set.copyOf(Words.placeholders(translation));
        var diagnostic =
                isHelp ? Diagnostic.HELP_TRANSLATION_WITH_OTHER_PLACES : Diagnostic.TRANSLATION_WITH_OTHER_PLACES;
        return found.equals(wanted)
                ? Optional.empty()
                : Optional.of(diagnostic.of(name).with("places", quoted(found)).with("wanted", quoted(wanted)));
    }

    private static String quoted(Set<String> placeholders) {
        return placeholders.isEmpty()
                ? "none"
                : "{" + String.join("}, {", placeholders.stream().sorted().toList()) + "}";
    }
}
