package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beenthere.script.TextNormalizer;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.yaml.YamlNode;

/**
 * Phrases that claim that something is done, such as <i>it is sent</i>. A words file lists them under
 * {@code claim.COMMAND.OUTCOME}, separated by semicolons.
 */
public final class Claims {

    private final Map<String, List<String>> phrasesByOutcome = new TreeMap<>();

    public Claims(Vocabulary vocabulary) {
        vocabulary.words().forEach((key, text) -> {
            if (key.startsWith(Vocabulary.CLAIM) && vocabulary.hasOutcome(key.substring(Vocabulary.CLAIM.length()))) {
                phrasesByOutcome.put(key.substring(Vocabulary.CLAIM.length()), phrases(text));
            }
        });
    }

    /** The name that is filled once a command had an outcome. No slot can have such a name. */
    static String outcomeName(String command, String outcome) {
        return command + "." + outcome;
    }

    /**
     * The outcomes that some texts claim, so that they must have happened before the texts are said; each once.
     *
     * @param spoken returns everything that is said when a text is said
     */
    public List<Use> uses(List<YamlNode> texts, Function<String, Stream<String>> spoken) {
        var uses = new ArrayList<Use>();
        var claimed = new HashSet<String>();
        for (var text : texts) {
            spoken.apply(text.text())
                    .forEach(said -> in(said).forEach((outcome, phrase) -> {
                        if (claimed.add(outcome)) {
                            uses.add(new Use(text, outcome, () -> claimedTooEarly(outcome, phrase)));
                        }
                    }));
        }
        return uses;
    }

    private static Finding claimedTooEarly(String outcomeName, String phrase) {
        int dot = outcomeName.lastIndexOf('.');
        return Diagnostic.CLAIM_BEFORE_DEED
                .of(phrase)
                .with("command", outcomeName.substring(0, dot))
                .with("outcome", outcomeName.substring(dot + 1));
    }

    /** The outcomes that a text claims, by {@link #outcomeName}, each with a phrase that claims it. */
    private Map<String, String> in(String text) {
        var claims = new TreeMap<String, String>();
        var normalized = " " + TextNormalizer.normalize(text) + " ";
        phrasesByOutcome.forEach((outcome, phrases) -> phrases.stream()
                .filter(phrase -> normalized.contains(" " + phrase + " "))
                .findFirst()
                .ifPresent(phrase -> claims.put(outcome, phrase)));
        return claims;
    }

    private static List<String> phrases(String text) {
        return Stream.of(text.split(";"))
                .map(TextNormalizer::normalize)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }
}
