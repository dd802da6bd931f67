package org.beenthere.script.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.beenthere.script.Words;
import org.beenthere.script.yaml.YamlNode;

/**
 * The texts of a script that people read or type, each by its path: the keys that lead to it, joined by dots and without
 * {@code steps}, such as {@code welcome.choices.yes.text}. A text that consists only of placeholders is the same in
 * every language, and is left out.
 */
final class ScriptTexts {

    private static final String STEPS = "/steps/";

    private static final Pattern TEXT = Pattern.compile(STEPS
            + "[^/]+/(title|ask|say|retry|remind/say|form/send|form/fields/[^/]+/(text|choices/[^/]+)"
            + "|(choices/[^/]+|skip)/(text|also))"
            + "|/everywhere/[^/]+/(text|also)|/slots/[^/]+/words/[^/]+");

    private ScriptTexts() {}

    /** The nodes of all texts by path, in file order. The text of {@code also} is the node of the whole list. */
    static Map<String, YamlNode> of(YamlNode script) {
        var texts = new LinkedHashMap<String, YamlNode>();
        replace(script, (path, text) -> {
            texts.put(path, text);
            return text;
        });
        return texts;
    }

    /** A copy of the script with each text replaced by what {@code replacement} returns for its path and node. */
    static YamlNode replace(YamlNode script, BiFunction<String, YamlNode, YamlNode> replacement) {
        return replace("", script, replacement);
    }

    private static YamlNode replace(String keys, YamlNode node, BiFunction<String, YamlNode, YamlNode> replacement) {
        if (TEXT.matcher(keys).matches()) {
            return hasWords(node) ? replacement.apply(path(keys), node) : node;
        }
        return node.isMap() ? node.mapValues((key, value) -> replace(keys + "/" + key, value, replacement)) : node;
    }

    private static boolean hasWords(YamlNode text) {
        return text.isList()
                || Words.withoutPlaceholders(text.text()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String path(String keys) {
        return (keys.startsWith(STEPS) ? keys.substring(STEPS.length()) : keys.substring(1)).replace('/', '.');
    }
}
