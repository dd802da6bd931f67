package org.beenthere.script.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.beenthere.script.Words;
import org.beenthere.script.yaml.YamlNode;

/**
 * The texts of a script that people read or may type, each by its place: the keys that lead to it, joined by dots,
 * without the {@code steps} in front. Such as {@code welcome.choices.yes.text}. One that has places for values and no
 * words of its own is the same in each language, and left out.
 */
final class Texts {

    private static final String STEPS = "/steps/";

    private static final Pattern TEXT = Pattern.compile(STEPS
            + "[^/]+/(title|ask|say|retry|remind/say|form/send|form/fields/[^/]+/(text|choices/[^/]+)"
            + "|(choices/[^/]+|skip)/(text|also))"
            + "|/everywhere/[^/]+/(text|also)|/slots/[^/]+/words/[^/]+");

    private Texts() {}

    /** All texts by their places, in the order of the file. A text that is a list of words is the node of the list. */
    static Map<String, YamlNode> of(YamlNode script) {
        var texts = new LinkedHashMap<String, YamlNode>();
        replace(script, (place, text) -> {
            texts.put(place, text);
            return text;
        });
        return texts;
    }

    /** The same script with other texts: {@code other} is asked for each, with its place. */
    static YamlNode replace(YamlNode script, BiFunction<String, YamlNode, YamlNode> other) {
        return replace("", script, other);
    }

    private static YamlNode replace(String path, YamlNode node, BiFunction<String, YamlNode, YamlNode> other) {
        if (TEXT.matcher(path).matches()) {
            return hasWords(node) ? other.apply(place(path), node) : node;
        }
        return node.isMap() ? node.map((key, value) -> replace(path + "/" + key, value, other)) : node;
    }

    private static boolean hasWords(YamlNode text) {
        return text.isList() || Words.withoutPlaces(text.text()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String place(String path) {
        return (path.startsWith(STEPS) ? path.substring(STEPS.length()) : path.substring(1)).replace('/', '.');
    }
}
