package org.beenthere.script.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Located;
import org.beenthere.script.diagnostic.Nearest;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A node of a YAML file, with its position. The dialect is YAML 1.2 without its traps: no anchors, aliases, tags or
 * duplicate keys, and every scalar is a string, so that {@code no} is the word no.
 */
public final class YamlNode implements Located {

    private enum Kind {
        MAP,
        LIST,
        QUOTED,
        PLAIN
    }

    private final String file;
    private final Optional<Mark> mark;
    private final Kind kind;
    private final String text;
    private final Map<String, YamlNode> keys;
    private final Map<String, YamlNode> entries;
    private final List<YamlNode> items;

    private YamlNode(
            String file,
            Optional<Mark> mark,
            Kind kind,
            String text,
            Map<String, YamlNode> keys,
            Map<String, YamlNode> entries,
            List<YamlNode> items) {
        this.file = file;
        this.mark = mark;
        this.kind = kind;
        this.text = text;
        this.keys = keys;
        this.entries = Collections.unmodifiableMap(entries);
        this.items = items;
    }

    static YamlNode text(String file, ScalarEvent event) {
        var kind = event.isPlain() ? Kind.PLAIN : Kind.QUOTED;
        return new YamlNode(file, event.getStartMark(), kind, event.getValue(), Map.of(), Map.of(), List.of());
    }

    static YamlNode list(String file, Event start, List<YamlNode> items) {
        return new YamlNode(file, start.getStartMark(), Kind.LIST, "", Map.of(), Map.of(), items);
    }

    /** A map; {@code keys} has the nodes of its keys. */
    static YamlNode map(String file, Event start, Map<String, YamlNode> keys, Map<String, YamlNode> entries) {
        return new YamlNode(file, start.getStartMark(), Kind.MAP, "", keys, entries, List.of());
    }

    /** A copy of this map with each value replaced by what {@code other} returns for its key and value. */
    public YamlNode mapValues(BiFunction<String, YamlNode, YamlNode> other) {
        var values = new LinkedHashMap<String, YamlNode>();
        entries.forEach((key, value) -> values.put(key, other.apply(key, value)));
        return new YamlNode(file, mark, kind, text, keys, values, items);
    }

    /** Reads the text of a file. If anything is wrong, it is added to {@code problems} and the result is empty. */
    public static Optional<YamlNode> read(String file, String text, Problems problems) {
        return new YamlReader(file, text, problems).read();
    }

    @Override
    public SourcePosition position() {
        return SourcePositions.of(file, mark);
    }

    @Override
    public String excerpt() {
        return Excerpt.of(mark);
    }

    /** Whether it is a map. */
    public boolean isMap() {
        return kind == Kind.MAP;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** Whether it is a scalar. */
    public boolean isText() {
        return kind == Kind.QUOTED || kind == Kind.PLAIN;
    }

    /** Whether it is a scalar in quotes or a block, as text for people must be. */
    public boolean isQuoted() {
        return kind == Kind.QUOTED;
    }

    /** The text of a scalar; empty for anything else. */
    public String text() {
        return text;
    }

    /** The entries of a map in file order; none for anything else. */
    public Map<String, YamlNode> entries() {
        return entries;
    }

    /** The node of a key itself, for problems to point at; this node if the key is missing. */
    public YamlNode key(String key) {
        return keys.getOrDefault(key, this);
    }

    /** The value of a key, if the map has it. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The items of a list; none for anything else. */
    public List<YamlNode> items() {
        return items;
    }

    /**
     * Reports every key of this map that is not known, with the nearest known one; keys in {@code except} are let
     * through.
     */
    public void refuseUnknownKeys(Set<String> known, Problems problems, String... except) {
        for (var key : entries.keySet()) {
            if (!known.contains(key) && !List.of(except).contains(key)) {
                problems.add(key(key), Diagnostic.UNKNOWN_KEY.of(key).withIfPresent("near", Nearest.to(key, known)));
            }
        }
    }
}
