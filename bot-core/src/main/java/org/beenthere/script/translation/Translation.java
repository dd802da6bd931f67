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
 * A translation of a script, as it stands in its file.
 *
 * @param root the whole of it
 * @param script the name of the script
 * @param language ISO 639 code
 * @param texts by their places in the script
 */
record Translation(YamlNode root, String script, String language, Map<String, Text> texts) {

    /**
     * One text.
     *
     * @param at where it stands
     * @param of the text that was translated
     * @param is what it is in the other language; empty where it is still to be written
     */
    record Text(YamlNode at, YamlNode of, Optional<YamlNode> is) {}

    /** Reads a file as far as that can be done. */
    static Optional<Translation> read(String file, String text, Problems problems) {
        return YamlNode.read(file, text, problems).flatMap(root -> read(root, problems));
    }

    private static Optional<Translation> read(YamlNode root, Problems problems) {
        if (!root.isMap()) {
            problems.add(root, Diagnostic.NOT_A_SCRIPT);
            return Optional.empty();
        }
        root.refuseUnknownKeys(Set.of("script", "locale", "texts"), problems);
        var read = new NodeReader(problems);
        var texts = new LinkedHashMap<String, Text>();
        read.map(root, "texts")
                .forEach((place, node) -> text(node, problems).ifPresent(translated -> texts.put(place, translated)));
        return Optional.of(new Translation(root, read.word(root, "script"), read.word(root, "locale"), texts));
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

    /** Where all texts stand, for what is to be said of one that is not there. */
    YamlNode whole() {
        return root.get("texts").map(_ -> root.key("texts")).orElse(root);
    }
}
