package org.beenthere.script;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that claim that something is done, such as <i>it is sent</i>. A file of words has them under
 * {@code claim.COMMAND.OUTCOME}, separated by semicolons.
 */
final class Claims {

    static final String KEY = "claim.";

    private final Map<String, List<String>> phrases = new TreeMap<>();

    Claims(Map<String, String> words) {
        words.forEach((key, text) -> {
            if (key.startsWith(KEY)) {
                phrases.put(key.substring(KEY.length()), phrases(text));
            }
        });
    }

    /** What a text claims, as {@code command.outcome}, each with the words that do. */
    Map<String, String> in(String text) {
        var claims = new TreeMap<String, String>();
        var plain = " " + Wording.plain(text) + " ";
        phrases.forEach((deed, words) -> words.stream()
                .filter(phrase -> plain.contains(" " + phrase + " "))
                .findFirst()
                .ifPresent(phrase -> claims.put(deed, phrase)));
        return claims;
    }

    /** Everything that the texts of a script claim. */
    Set<String> of(Draft draft) {
        return draft.script().steps().keySet().stream()
                .flatMap(draft::texts)
                .flatMap(text -> in(text.text()).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Refuses texts that claim what is not done on every way to them. */
    void check(Draft draft, Exploration exploration, Problems problems) {
        var told = new HashSet<List<String>>();
        exploration
                .places()
                .forEach(place -> draft.texts(place.step())
                        .forEach(text -> in(text.text()).forEach((deed, phrase) -> {
                            if (!place.done().contains(deed) && told.add(List.of(place.step(), deed))) {
                                problems.add(
                                        text,
                                        Diagnostic.CLAIM_BEFORE_DEED
                                                .of(phrase)
                                                .with("command", deed.substring(0, deed.lastIndexOf('.')))
                                                .with("outcome", deed.substring(deed.lastIndexOf('.') + 1))
                                                .with("path", exploration.way(place)));
                            }
                        })));
    }

    private static List<String> phrases(String text) {
        return Stream.of(text.split(";"))
                .map(Wording::plain)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }
}
