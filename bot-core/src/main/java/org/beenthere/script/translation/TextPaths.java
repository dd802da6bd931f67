package org.beenthere.script.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.beenthere.script.Words;
import org.beenthere.script.yaml.YamlNode;

/**
 * Which nodes of a file are texts that people read or type. Each has a path: the keys that lead to it, joined by dots. A
 * text that consists only of placeholders is the same in every language, and is left out.
 *
 * @param texts matches the keys that lead to a text, each after a slash
 * @param leftOut the beginning of the keys that paths leave out; may be empty
 */
public record TextPaths(Pattern texts, String leftOut) {

    /** The nodes of all texts by path, in file order. A list of words is one text. */
    public Map<String, YamlNode> of(YamlNode root) {
        var found = new LinkedHashMap<String, YamlNode>();
        replace(root, (path, text) -> {
            found.put(path, text);
            return text;
        });
        return found;
    }

    /** A copy of a file with each text replaced by what {@code replacement} returns for its path and node. */
    public YamlNode replace(YamlNode root, BiFunction<String, YamlNode, YamlNode> replacement) {
        return replace("", root, replacement);
    }

    private YamlNode replace(String keys, YamlNode node, BiFunction<String, YamlNode, YamlNode> replacement) {
        if (texts.matcher(keys).matches()) {
            return hasWords(node) ? replacement.apply(path(keys), node) : node;
        }
        return node.isMap() ? node.mapValues((key, value) -> replace(keys + "/" + key, value, replacement)) : node;
    }

    private static boolean hasWords(YamlNode text) {
        return text.isList()
                || Words.withoutPlaceholders(text.text()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private String path(String keys) {
        int from = !leftOut.isEmpty() && keys.startsWith(leftOut) ? leftOut.length() : 1;
        return keys.substring(from).replace('/', '.');
    }
}
