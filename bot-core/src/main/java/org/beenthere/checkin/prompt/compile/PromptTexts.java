package org.beenthere.checkin.prompt.compile;

import java.util.regex.Pattern;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.NodeReader;
import org.beenthere.script.translation.TextPaths;
import org.beenthere.script.yaml.YamlNode;

/** Reads the texts of a prompt that people are shown. */
final class PromptTexts {

    /** Each by its path, such as {@code options.well} or {@code result.more}. */
    static final TextPaths PATHS = new TextPaths(Pattern.compile("/title|/ask|/(options|result)/[^/]+"), "");

    private final Problems problems;
    private final NodeReader reader;

    PromptTexts(Problems problems) {
        this.problems = problems;
        this.reader = new NodeReader(problems);
    }

    /** A required text; empty if it is missing. A {@link Prompt} fills no placeholders. */
    String required(YamlNode node, String key, int most) {
        var text = reader.requiredText(node, key, most);
        var at = node.get(key).orElse(node);
        if (!Words.placeholders(text).isEmpty()) {
            problems.add(at, Diagnostic.PLACE_IN_PROMPT);
        }
        SelfHarmWords.in(text).ifPresent(word -> problems.add(at, Diagnostic.SELF_HARM_IN_PROMPT.of(word)));
        return text;
    }
}
