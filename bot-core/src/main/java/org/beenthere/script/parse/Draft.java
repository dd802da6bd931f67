package org.beenthere.script.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.script.Script;
import org.beenthere.script.yaml.YamlNode;

/**
 * A script that was parsed but not yet checked. Names in it may not exist.
 *
 * @param root the node it was parsed from, for problems to point at
 */
public record Draft(YamlNode root, Script script) {

    private static final List<String> TEXTS = List.of("title", "ask", "say", "retry");

    /** The language it is written in, an ISO 639 code. */
    public String language() {
        return root.get("locale")
                .map(locale -> Locale.forLanguageTag(locale.text()).getLanguage())
                .filter(language -> !language.isEmpty())
                .orElse(Script.SOURCE_LANGUAGE);
    }

    /** The nodes of all steps by id, in file order. */
    public Map<String, YamlNode> stepNodes() {
        return root.get("steps").map(YamlNode::entries).orElse(Map.of());
    }

    /** The node of a step; the root if it has none. */
    public YamlNode stepNode(String id) {
        return root.get("steps").flatMap(steps -> steps.get(id)).orElse(root);
    }

    /** The nodes that an option of a step may have: among its choices, as {@code skip}, and everywhere. */
    public Stream<YamlNode> optionNodes(String step, String option) {
        var node = stepNode(step);
        return Stream.of(
                        node.get("choices").flatMap(choices -> choices.get(option)),
                        node.get(option),
                        root.get("everywhere").flatMap(choices -> choices.get(option)))
                .flatMap(Optional::stream);
    }

    /** The nodes of all texts that a step says. */
    public Stream<YamlNode> textNodes(String step) {
        var node = stepNode(step);
        return Stream.concat(
                TEXTS.stream().flatMap(key -> node.get(key).stream()),
                node.get("remind").flatMap(remind -> remind.get("say")).stream());
    }

    /** The node of a step's id; the root if it has none. */
    public YamlNode stepKey(String step) {
        return root.get("steps").map(steps -> steps.key(step)).orElse(root);
    }
}
