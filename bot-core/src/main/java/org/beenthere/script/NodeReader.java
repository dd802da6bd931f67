package org.beenthere.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads typed values out of YAML nodes, and notes what does not fit. */
final class NodeReader {

    private final Problems problems;

    NodeReader(Problems problems) {
        this.problems = problems;
    }

    /** A word that must be there. */
    String word(YamlNode node, String key) {
        var value = node.get(key).filter(YamlNode::isText);
        if (value.isEmpty()) {
            problems.add(node, "'" + key + "' is missing here.");
        }
        return value.map(YamlNode::text).orElse("");
    }

    /** Human text, which must stand in quotes: without them YAML cuts it at a colon or a hash. */
    Optional<String> text(YamlNode node, String key, int max) {
        var value = node.get(key);
        value.ifPresent(text -> {
            if (!text.isQuoted()) {
                problems.add(text, "Put text for people in quotes.");
            } else if (text.text().isBlank()) {
                problems.add(text, "This text is empty.");
            } else if (text.text().length() > max) {
                problems.add(text, "This text has " + text.text().length() + " characters; at most " + max + " fit.");
            }
        });
        return value.map(YamlNode::text).map(String::strip);
    }

    /** Whether a flag is set: {@code true}, {@code false}, or absent. */
    boolean flag(YamlNode node, String key) {
        var value = node.get(key);
        value.filter(flag -> !flag.text().equals("true") && !flag.text().equals("false"))
                .ifPresent(flag -> problems.add(flag, "'" + key + "' is true or false."));
        return value.map(flag -> flag.text().equals("true")).orElse(false);
    }

    /** A map that must be there. */
    Map<String, YamlNode> map(YamlNode node, String key) {
        var value = node.get(key).filter(YamlNode::isMap);
        if (value.isEmpty()) {
            problems.add(node, "'" + key + "' is missing here, or is not a map.");
        }
        return value.map(YamlNode::entries).orElse(Map.of());
    }

    /** One of the words of an enum, in lower case. */
    <E extends Enum<E>> Optional<E> oneOf(YamlNode node, String key, Class<E> type) {
        var word = word(node, key);
        var known = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (known.isEmpty() && !word.isEmpty()) {
            problems.add(
                    node.get(key).orElse(node),
                    "'" + word + "' is none of "
                            + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT) + ".");
        }
        return known;
    }
}
