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
 * A translation of a file, as written in a file of its own.
 *
 * @param root the root node of that
 * @param name the name of what is translated
 * @param language the language that it is translated into, an ISO 639 code
 * @param texts the translated texts by their paths, see {@link TextPaths}
 */
public record Translation(YamlNode root, String name, String language, Map<String, Text> texts) {

    /**
     * A translated text, with the two keys that the file has for it.
     *
     * @param node the node of both
     * @param of the original text, as it was when it was translated
     * @param is the translation; empty if it is not written yet
     */
    public record Text(YamlNode node, YamlNode of, Optional<YamlNode> is) {}

    /** Reads the translation of a script as far as possible; what is wrong is added to the problems. */
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
        return Optional.of(
                of(root, reader.requiredWord(root, "script"), reader.requiredWord(root, "locale"), problems));
    }

    /** Reads the key {@code texts} of a map as far as possible; what is wrong is added to the problems. */
    public static Translation of(YamlNode root, String name, String language, Problems problems) {
        var texts = new LinkedHashMap<String, Text>();
        new NodeReader(problems)
                .map(root, "texts")
                .forEach((path, node) -> text(node, problems).ifPresent(text -> texts.put(path, text)));
        return new Translation(root, name, language, texts);
    }

    /** Whether the text at a path is translated from what it is now. */
    public boolean isCurrent(String path, YamlNode text) {
        return Optional.ofNullable(texts.get(path))
                .filter(found -> found.is().isPresent())
                .filter(found -> Translator.comparable(found.of()).equals(Translator.comparable(text)))
                .isPresent();
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
    public YamlNode textsKey() {
        return root.get("texts").map(_ -> root.key("texts")).orElse(root);
    }
}
