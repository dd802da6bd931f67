package org.beenthere.script;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of a YAML file that knows where it stands. The dialect is YAML 1.2 without its traps: no anchors, aliases,
 * tags or duplicate keys, and every scalar is a string, so that {@code no} is the word no.
 */
public final class YamlNode {

    private final String file;
    private final Node node;
    private final Map<String, YamlNode> entries;
    private final Map<String, Node> keys;
    private final List<YamlNode> items;

    YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
        // Most nodes are text, and carry no map.
        this.entries = node instanceof MappingNode ? new LinkedHashMap<>() : Map.of();
        this.keys = node instanceof MappingNode ? new HashMap<>() : Map.of();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> {
                if (pair.getKeyNode() instanceof ScalarNode key) {
                    entries.put(key.getValue(), new YamlNode(file, pair.getValueNode()));
                    keys.putIfAbsent(key.getValue(), key);
                }
            });
        }
        this.items = node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .map(item -> new YamlNode(file, item))
                        .toList()
                : List.of();
    }

    private YamlNode(YamlNode other, Map<String, YamlNode> entries) {
        this.file = other.file;
        this.node = other.node;
        this.entries = entries;
        this.keys = other.keys;
        this.items = other.items;
    }

    /** The same map with other values: {@code other} is asked for each, with its key. */
    YamlNode map(BiFunction<String, YamlNode, YamlNode> other) {
        var values = new LinkedHashMap<String, YamlNode>();
        entries.forEach((key, value) -> values.put(key, other.apply(key, value)));
        return new YamlNode(this, values);
    }

    /** Reads a file's text; what is wrong with it goes to {@code problems}, and then there is no node. */
    public static Optional<YamlNode> read(String file, String text, Problems problems) {
        return new YamlFile(file, text, problems).read();
    }

    /** Where it stands. */
    public Span span() {
        return node.getStartMark()
                .map(m -> new Span(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(new Span(file, 1, 1));
    }

    /** The line it stands in, with a caret under it. */
    public String excerpt() {
        return Excerpt.of(node.getStartMark());
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Whether it is text in quotes, as human text must be. */
    public boolean isQuoted() {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() != ScalarStyle.PLAIN;
    }

    /** The text of a scalar; of anything else, the empty text. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The entries of a map in their order; of anything else, none. */
    public Map<String, YamlNode> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** The node of a key as written, so that an error can point at the key itself. */
    public YamlNode key(String key) {
        return keys.containsKey(key) ? new YamlNode(file, keys.get(key)) : this;
    }

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The items of a list; of anything else, none. */
    public List<YamlNode> items() {
        return items;
    }

    /** Notes every key that is not among the known ones, with the nearest known one. */
    public void refuseUnknownKeys(Set<String> known, Problems problems) {
        entries.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> {
            problems.add(key(key), Diagnostic.UNKNOWN_KEY.of(key).withIfAny("near", Nearest.to(key, known)));
        });
    }
}
