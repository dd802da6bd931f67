package org.beenthere.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads typed values out of YAML nodes, and notes what does not fit. */
final class NodeReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final Problems problems;

    NodeReader(Problems problems) {
        this.problems = problems;
    }

    /** A word that must be there. */
    String word(YamlNode node, String key) {
        var value = node.get(key);
        if (value.isEmpty()) {
            problems.add(node, "'" + key + "' is missing here.");
        }
        return value.map(word -> word(word, key, problems)).orElse("");
    }

    /** A word that may be absent. */
    Optional<String> wordIfAny(YamlNode node, String key) {
        return node.get(key).map(word -> word(word, key, problems));
    }

    private static String word(YamlNode word, String key, Problems problems) {
        if (word.text().isBlank()) {
            problems.add(word, "'" + key + "' is one word.");
        }
        return word.text();
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

    /** Human text that must be there. */
    String textOf(YamlNode node, String key, int max) {
        var text = text(node, key, max);
        if (text.isEmpty()) {
            problems.add(node, "'" + key + "' is missing here.");
        }
        return text.orElse("");
    }

    /** Whether a flag is set: {@code true}, {@code false}, or absent. */
    boolean flag(YamlNode node, String key) {
        var value = node.get(key);
        value.filter(flag -> !flag.text().equals("true") && !flag.text().equals("false"))
                .ifPresent(flag -> problems.add(flag, "'" + key + "' is true or false."));
        return value.map(flag -> flag.text().equals("true")).orElse(false);
    }

    /** A list of words that may be absent. */
    List<String> words(YamlNode node, String key) {
        var list = node.get(key);
        list.filter(words -> !words.isList()
                        || words.items().stream().anyMatch(word -> word.text().isBlank()))
                .ifPresent(words -> problems.add(words, "'" + key + "' is a list of words, such as [one, two]."));
        return list.map(words -> words.items().stream().map(YamlNode::text).toList())
                .orElse(List.of());
    }

    /** A map that may be absent. */
    Map<String, YamlNode> map(YamlNode node, String key) {
        var map = node.get(key);
        map.filter(other -> !other.isMap()).ifPresent(other -> problems.add(other, "'" + key + "' is a map."));
        return map.map(YamlNode::entries).orElse(Map.of());
    }

    /** A map that must be there, from names to what they stand for. */
    Map<String, YamlNode> namesOf(YamlNode node, String key) {
        if (node.get(key).isEmpty()) {
            problems.add(node, "'" + key + "' is missing here.");
        }
        return names(node, key);
    }

    /** A map that may be absent, from names to what they stand for. */
    Map<String, YamlNode> names(YamlNode node, String key) {
        var names = map(node, key);
        names.keySet().stream()
                .filter(name -> !NAME.matcher(name).matches())
                .forEach(
                        name -> problems.add(
                                node.get(key).orElseThrow().key(name),
                                "A name has small letters, digits and '_', begins with a letter, and has at most 40 characters."));
        return names;
    }

    /** One of the words of an enum, in lower case. */
    <E extends Enum<E>> Optional<E> oneOf(YamlNode node, String key, Class<E> type) {
        var word = word(node, key);
        var known = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (known.isEmpty() && !word.isBlank()) {
            problems.add(
                    node.get(key).orElse(node),
                    "'" + word + "' is none of "
                            + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT) + ".");
        }
        return known;
    }
}
