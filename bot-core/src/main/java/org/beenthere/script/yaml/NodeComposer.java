package org.beenthere.script.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Composes nodes from parse events. */
final class NodeComposer {

    private final String file;
    private final Iterator<Event> events;
    private final Problems problems;

    NodeComposer(String file, Iterator<Event> events, Problems problems) {
        this.file = file;
        this.events = events;
        this.problems = problems;
    }

    /** The root node; empty if the file has only comments. Consumes all events. */
    Optional<YamlNode> root() {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            if (events.next() instanceof NodeEvent begin) {
                root = Optional.of(node(begin));
            }
        }
        return root;
    }

    private YamlNode node(Event begin) {
        return switch (begin) {
            case ScalarEvent scalar -> YamlNode.text(file, scalar);
            case SequenceStartEvent _ -> list(begin);
            case MappingStartEvent _ -> map(begin);
            // An alias, which has been reported.
            default -> YamlNode.list(file, begin, List.of());
        };
    }

    private YamlNode list(Event begin) {
        var items = new ArrayList<YamlNode>();
        for (var event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            items.add(node(event));
        }
        return YamlNode.list(file, begin, items);
    }

    private YamlNode map(Event begin) {
        var keys = new HashMap<String, YamlNode>();
        var entries = new LinkedHashMap<String, YamlNode>();
        for (var event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            var key = node(event);
            var value = node(events.next());
            if (!key.isText()) {
                problems.add(key, Diagnostic.KEY_NOT_PLAIN);
            } else if (entries.put(key.text(), value) != null) {
                problems.add(key, Diagnostic.KEY_TWICE.of(key.text()));
            }
            keys.putIfAbsent(key.text(), key);
        }
        return YamlNode.map(file, begin, keys, entries);
    }
}
