package org.beenthere.script.yaml;

import java.util.Iterator;
import java.util.Optional;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Hands events on, and refuses what YAML can do and our dialect cannot: anchors and aliases, tags, several documents,
 * bottomless nesting.
 */
final class YamlTraps implements Iterator<Event> {

    private static final int DEEPEST = 20;

    private final String file;
    private final Iterator<Event> events;
    private final Problems problems;
    private int depth;
    private int documents;
    private Optional<Event> reached = Optional.empty();

    YamlTraps(String file, Iterator<Event> events, Problems problems) {
        this.file = file;
        this.events = events;
        this.problems = problems;
    }

    /** The place of what was read last. */
    SourcePosition reached() {
        return reached.map(this::position).orElse(new SourcePosition(file, 1, 1));
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    /**
     * The next event, of which a trap is noted.
     *
     * @throws TooDeep where nobody should read on
     */
    @Override
    public Event next() {
        var event = events.next();
        reached = Optional.of(event);
        refuse(event);
        if (depth > DEEPEST) {
            note(event, Diagnostic.NESTED_TOO_DEEP.found().with("most", DEEPEST));
            throw new TooDeep();
        }
        return event;
    }

    private void refuse(Event event) {
        switch (event) {
            case DocumentStartEvent _ -> {
                documents++;
                if (documents == 2) {
                    note(event, Diagnostic.SEVERAL_DOCUMENTS.found());
                }
            }
            case CollectionStartEvent start -> {
                depth++;
                node(start, start.getTag());
            }
            case CollectionEndEvent _ -> depth--;
            case ScalarEvent scalar -> {
                node(scalar, scalar.getTag());
                escaped(scalar);
            }
            case AliasEvent _ -> anchored(event);
            default -> {}
        }
    }

    private void node(NodeEvent event, Optional<String> tag) {
        if (event.getAnchor().isPresent()) {
            anchored(event);
        }
        tag.ifPresent(named -> note(event, Diagnostic.TAG.of(named)));
    }

    /** What no file may hold, no text may hold either that writes it as an escape. */
    private void escaped(ScalarEvent scalar) {
        scalar.getValue()
                .codePoints()
                .filter(sign -> !StreamReader.isPrintable(sign))
                .findFirst()
                .ifPresent(sign -> note(scalar, Diagnostic.ODD_CHARACTER.found().with("number", sign)));
    }

    private void anchored(Event event) {
        note(event, Diagnostic.ANCHOR.found());
    }

    private void note(Event event, Finding finding) {
        problems.add(position(event), finding, Excerpt.of(event.getStartMark()));
    }

    private SourcePosition position(Event event) {
        return Marks.position(file, event.getStartMark());
    }

    /** It is nested so deep that whoever follows it runs out of stack. */
    static final class TooDeep extends RuntimeException {}
}
