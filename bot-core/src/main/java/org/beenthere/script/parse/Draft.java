package org.beenthere.script.parse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beenthere.script.Script;
import org.beenthere.script.yaml.YamlNode;

/**
 * A script that was read and is still to be checked.
 *
 * @param root what it was read from, so that an error can point at its place
 */
public record Draft(YamlNode root, Script script) {

    private static final List<String> TEXTS = List.of("title", "ask", "say", "retry");

    /** The language it is written in. */
    public String language() {
        return root.get("locale")
                .map(locale -> Locale.forLanguageTag(locale.text()).getLanguage())
                .filter(language -> !language.isEmpty())
                .orElse(Script.SOURCE_LANGUAGE);
    }

    /** Where a step stands. */
    public YamlNode step(String id) {
        return root.get("steps").flatMap(steps -> steps.get(id)).orElse(root);
    }

    /** Everything that a step says. */
    public Stream<YamlNode> texts(String step) {
        var node = step(step);
        return Stream.concat(
                TEXTS.stream().flatMap(key -> node.get(key).stream()),
                node.get("remind").flatMap(remind -> remind.get("say")).stream());
    }

    /** Where the name of a step stands. */
    public YamlNode nameOf(String step) {
        return root.get("steps").map(steps -> steps.key(step)).orElse(root);
    }
}
