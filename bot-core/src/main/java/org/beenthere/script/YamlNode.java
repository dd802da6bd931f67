package org.beenthere.script;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of a YAML file that knows where it stands. The dialect is YAML 1.2 without its traps: no anchors, aliases,
 * tags or duplicate keys, and every scalar is a string, so that {@code no} is the word no.
 */
public final class YamlNode {

    private static final LoadSettings STRICT = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(512 * 1024)
            .setUseMarks(true)
            .build();

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Reads a file's text; what is wrong with it goes to {@code problems}, and then there may be no node. */
    public static Optional<YamlNode> read(String file, String text, Problems problems) {
        try {
            var root = new Compose(STRICT).composeString(text);
            if (root.isEmpty()) {
                problems.add(new Span(file, 1, 1), "The file is empty.", "");
                return Optional.empty();
            }
            var before = problems.sorted().size();
            refuseTraps(new YamlNode(file, root.get()), problems);
            return problems.sorted().size() == before ? Optional.of(new YamlNode(file, root.get())) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            var span = mark.map(m -> new Span(file, m.getLine() + 1, m.getColumn() + 1))
                    .orElse(new Span(file, 1, 1));
            problems.add(
                    span,
                    "This is not YAML as we read it: " + e.getProblem() + ".",
                    mark.map(m -> m.createSnippet()).orElse(""));
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(new Span(file, 1, 1), "This is not YAML as we read it: " + e.getMessage(), "");
            return Optional.empty();
        }
    }

    private static void refuseTraps(YamlNode at, Problems problems) {
        if (at.node.getAnchor().isPresent()) {
            problems.add(at, "Anchors and aliases are not used here: write the thing out where it is needed.");
            return;
        }
        switch (at.node) {
            case MappingNode mapping -> {
                // The composer lets a key come twice; only the constructor, which is not used here, would refuse it.
                var seen = new HashSet<String>();
                mapping.getValue().forEach(pair -> {
                    var key = new YamlNode(at.file, pair.getKeyNode());
                    if (!(pair.getKeyNode() instanceof ScalarNode scalar)) {
                        problems.add(key, "A key must be a plain word.");
                    } else if (!seen.add(scalar.getValue())) {
                        problems.add(key, "'" + scalar.getValue() + "' is here twice: take one out.");
                    }
                    refuseTraps(new YamlNode(at.file, pair.getValueNode()), problems);
                });
            }
            case SequenceNode sequence ->
                sequence.getValue().forEach(item -> refuseTraps(new YamlNode(at.file, item), problems));
            default -> {
                var tag = at.node.getTag().getValue();
                if (!tag.startsWith("tag:yaml.org,2002:")) {
                    problems.add(at, "Tags are not used here: leave " + tag + " out.");
                }
            }
        }
    }

    /** Where it stands. */
    public Span span() {
        return node.getStartMark()
                .map(m -> new Span(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(new Span(file, 1, 1));
    }

    /** The line it stands in, with a caret under it. */
    public String excerpt() {
        return node.getStartMark().map(m -> m.createSnippet()).orElse("");
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
        var entries = new LinkedHashMap<String, YamlNode>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue()
                    .forEach(pair -> entries.put(
                            ((ScalarNode) pair.getKeyNode()).getValue(), new YamlNode(file, pair.getValueNode())));
        }
        return entries;
    }

    /** The node of a key as written, so that an error can point at the key itself. */
    public YamlNode key(String key) {
        return ((MappingNode) node)
                .getValue().stream()
                        .filter(pair ->
                                ((ScalarNode) pair.getKeyNode()).getValue().equals(key))
                        .findFirst()
                        .map(pair -> new YamlNode(file, pair.getKeyNode()))
                        .orElse(this);
    }

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** The items of a list; of anything else, none. */
    public List<YamlNode> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .map(item -> new YamlNode(file, item))
                        .toList()
                : List.of();
    }

    /** Notes every key that is not among the known ones, with the nearest known one. */
    public void refuseUnknownKeys(Set<String> known, Problems problems) {
        entries().keySet().stream().filter(key -> !known.contains(key)).forEach(key -> {
            var nearest = Nearest.to(key, known)
                    .map(word -> " Did you mean '" + word + "'?")
                    .orElse("");
            problems.add(key(key), "'" + key + "' is not known here." + nearest);
        });
    }
}
