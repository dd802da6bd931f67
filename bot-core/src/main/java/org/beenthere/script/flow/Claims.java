package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Wording;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.yaml.YamlNode;

/**
 * Words that claim that something is done, such as <i>it is sent</i>. A file of words has them under
 * {@code claim.COMMAND.OUTCOME}, separated by semicolons.
 */
public final class Claims {

    private final Map<String, List<String>> phrases = new TreeMap<>();

    public Claims(Vocabulary vocabulary) {
        vocabulary.words().forEach((key, text) -> {
            if (key.startsWith(Vocabulary.CLAIM) && vocabulary.hasOutcome(key.substring(Vocabulary.CLAIM.length()))) {
                phrases.put(key.substring(Vocabulary.CLAIM.length()), phrases(text));
            }
        });
    }

    /** What is done when a command comes out in some way; no slot has such a name. */
    static String deed(String command, String outcome) {
        return command + "." + outcome;
    }

    /**
     * What must be done before some texts are said, each thing once.
     *
     * @param spoken everything that is said with a text
     */
    public List<Use> uses(List<YamlNode> texts, Function<String, Stream<String>> spoken) {
        var uses = new ArrayList<Use>();
        var claimed = new HashSet<String>();
        for (var text : texts) {
            spoken.apply(text.text())
                    .forEach(said -> in(said).forEach((deed, phrase) -> {
                        if (claimed.add(deed)) {
                            uses.add(new Use(text, deed, () -> otherwise(deed, phrase)));
                        }
                    }));
        }
        return uses;
    }

    private static Finding otherwise(String deed, String phrase) {
        int dot = deed.lastIndexOf('.');
        return Diagnostic.CLAIM_BEFORE_DEED
                .of(phrase)
                .with("command", deed.substring(0, dot))
                .with("outcome", deed.substring(dot + 1));
    }

    /** What a text claims, as {@link #deed}, each with the words that do. */
    private Map<String, String> in(String text) {
        var claims = new TreeMap<String, String>();
        var plain = " " + Wording.plain(text) + " ";
        phrases.forEach((deed, words) -> words.stream()
                .filter(phrase -> plain.contains(" " + phrase + " "))
                .findFirst()
                .ifPresent(phrase -> claims.put(deed, phrase)));
        return claims;
    }

    private static List<String> phrases(String text) {
        return Stream.of(text.split(";"))
                .map(Wording::plain)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }
}
