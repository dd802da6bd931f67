package org.beenthere.script.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Reads typed values from YAML nodes, and reports what is missing or has the wrong type. */
public final class NodeReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern SCRIPT = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Problems problems;

    public NodeReader(Problems problems) {
        this.problems = problems;
    }

    /** A required word; empty if it is missing. */
    public String requiredWord(YamlNode node, String key) {
        var value = node.get(key);
        if (value.isEmpty()) {
            problems.add(node, Diagnostic.KEY_MISSING.of(key));
        }
        return value.map(word -> word(word, key, problems)).orElse("");
    }

    /** An optional word. */
    public Optional<String> optionalWord(YamlNode node, String key) {
        return node.get(key).map(word -> word(word, key, problems));
    }

    private static String word(YamlNode word, String key, Problems problems) {
        if (word.text().isBlank()) {
            problems.add(word, Diagnostic.NOT_ONE_WORD.of(key));
        }
        return word.text();
    }

    /** The required name of a script. */
    String scriptName(YamlNode root) {
        var name = requiredWord(root, "script");
        if (!name.isBlank() && !SCRIPT.matcher(name).matches()) {
            problems.add(root.get("script").orElse(root), Diagnostic.BAD_NAME_OF_SCRIPT.of(name));
        }
        return name;
    }

    /** Checks the optional language of a file. */
    public void checkLanguage(YamlNode root) {
        optionalWord(root, "locale")
                .filter(language -> !language.isBlank())
                .filter(language -> !LANGUAGE.matcher(language).matches())
                .ifPresent(language ->
                        problems.add(root.get("locale").orElse(root), Diagnostic.UNKNOWN_LANGUAGE.of(language)));
    }

    /** Optional text for people, which must be quoted: otherwise YAML cuts it at a colon or a hash. */
    public Optional<String> optionalText(YamlNode node, String key, int max) {
        var value = node.get(key);
        value.ifPresent(text -> {
            if (!text.isQuoted()) {
                problems.add(text, Diagnostic.TEXT_NOT_QUOTED);
            } else if (text.text().isBlank()) {
                problems.add(text, Diagnostic.TEXT_EMPTY);
            } else if (text.text().length() > max) {
                problems.add(text, Diagnostic.TEXT_TOO_LONG.exceeded(text.text().length(), max));
            }
        });
        return value.map(YamlNode::text).map(String::strip);
    }

    /** Required text for people; empty if it is missing. */
    public String requiredText(YamlNode node, String key, int max) {
        var text = optionalText(node, key, max);
        if (text.isEmpty()) {
            problems.add(node, Diagnostic.KEY_MISSING.of(key));
        }
        return text.orElse("");
    }

    /** Whether an optional flag is set; false if it is absent. */
    public boolean flag(YamlNode node, String key) {
        var value = node.get(key);
        value.filter(flag -> !flag.text().equals("true") && !flag.text().equals("false"))
                .ifPresent(flag -> problems.add(flag, Diagnostic.NOT_A_FLAG.of(key)));
        return value.map(flag -> flag.text().equals("true")).orElse(false);
    }

    /** An optional list of words; empty if it is absent. */
    public List<String> wordList(YamlNode node, String key) {
        var list = node.get(key);
        list.filter(words -> !words.isList()
                        || words.items().stream().anyMatch(word -> word.text().isBlank()))
                .ifPresent(words -> problems.add(words, Diagnostic.NOT_A_LIST_OF_WORDS.of(key)));
        return list.map(words -> words.items().stream().map(YamlNode::text).toList())
                .orElse(List.of());
    }

    /** An optional map; empty if it is absent. */
    public Map<String, YamlNode> map(YamlNode node, String key) {
        var map = node.get(key);
        map.filter(other -> !other.isMap()).ifPresent(other -> problems.add(other, Diagnostic.NOT_A_MAP.of(key)));
        return map.map(YamlNode::entries).orElse(Map.of());
    }

    /** A required map with names as keys. */
    public Map<String, YamlNode> requiredNames(YamlNode node, String key) {
        if (node.get(key).isEmpty()) {
            problems.add(node, Diagnostic.KEY_MISSING.of(key));
        }
        return names(node, key);
    }

    /** An optional map with names as keys; empty if it is absent. */
    Map<String, YamlNode> names(YamlNode node, String key) {
        var names = map(node, key);
        names.keySet().stream()
                .filter(name -> !NAME.matcher(name).matches())
                .forEach(name -> problems.add(node.get(key).orElseThrow().key(name), Diagnostic.BAD_NAME.of(name)));
        return names;
    }

    /** A required word that is one of the constants of an enum, in lower case. */
    <E extends Enum<E>> Optional<E> oneOf(YamlNode node, String key, Class<E> type) {
        var word = requiredWord(node, key);
        var known = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (known.isEmpty() && !word.isBlank()) {
            problems.add(
                    node.get(key).orElse(node),
                    Diagnostic.NONE_OF_THESE
                            .of(word)
                            .with(
                                    "known",
                                    Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
        }
        return known;
    }
}
