package org.beenthere.script.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.NodeReader;
import org.beenthere.script.yaml.YamlNode;

/**
 * A translation of a script, as written in its file.
 *
 * @param root the root node of the file
 * @param script the name of the script
 * @param language the language that it is translated into, an ISO 639 code
 * @param texts the translated texts by their paths in the script, see {@link ScriptTexts}
 */
record Translation(YamlNode root, String script, String language, Map<String, Text> texts) {

    /**
     * A translated text, with the two keys that the file has for it.
     *
     * @param node the node of both
     * @param of the original text, as it was when it was translated
     * @param is the translation; empty if it is not written yet
     */
    record Text(YamlNode node, YamlNode of, Optional<YamlNode> is) {}

    /** Reads a file as far as possible; what is wrong is added to the problems. */
    static Optional<Translation> read(String file, String text, Problems problems) {
        return YamlNode.read(file, text, problems).flatMap(root -> read(root, problems));
    }

    private static Optional<Translation> read(YamlNode root, Problems problems) {
        if (!root.isMap()) {
            problems.add(root, Diagnostic.NOT_A_SCRIPT);
            return Optional.empty();
        }
        root.refuseUnknownKeys(Set.of("script", "locale", "texts"), problems);
        var reader = new NodeReader(problems);
        var texts = new LinkedHashMap<String, Text>();
        reader.map(root, "texts")
                .forEach((path, node) -> text(node, problems).ifPresent(text -> texts.put(path, text)));
        return Optional.of(
                new Translation(root, reader.requiredWord(root, "script"), reader.requiredWord(root, "locale"), texts));
    }

    private static Optional<Text> text(YamlNode node, Problems problems) {
        node.refuseUnknownKeys(Set.of("of", "is"), problems);
        for (var key : List.of("of", "is")) {
            if (node.get(key).isEmpty()) {
                problems.add(node, Diagnostic.KEY_MISSING.of(key));
            }
        }
        return node.get("of").map(of -> new Text(node, of, node.get("is").filter(Translation::isWritten)));
    }

    private static boolean isWritten(YamlNode is) {
        return is.isList() ? !is.items().isEmpty() : !is.text().isBlank();
    }

    /** The node of the key {@code texts}, for problems with a text that is missing. */
    YamlNode textsKey() {
        return root.get("texts").map(_ -> root.key("texts")).orElse(root);
    }
}
