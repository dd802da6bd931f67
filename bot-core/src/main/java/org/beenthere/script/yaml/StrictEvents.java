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
 * Passes parse events through and reports what YAML allows but our dialect does not: anchors, aliases, tags, several
 * documents, deep nesting, and unprintable characters.
 */
final class StrictEvents implements Iterator<Event> {

    private static final int DEEPEST = 20;

    private final String file;
    private final Iterator<Event> events;
    private final Problems problems;
    private int depth;
    private int documents;
    private Optional<Event> reached = Optional.empty();

    StrictEvents(String file, Iterator<Event> events, Problems problems) {
        this.file = file;
        this.events = events;
        this.problems = problems;
    }

    /** The position of the last event. */
    SourcePosition reached() {
        return reached.map(this::position).orElse(SourcePosition.startOf(file));
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    /**
     * The next event, after reporting what is wrong with it.
     *
     * @throws TooDeep if it is nested too deep
     */
    @Override
    public Event next() {
        var event = events.next();
        reached = Optional.of(event);
        check(event);
        if (depth > DEEPEST) {
            refuse(event, Diagnostic.NESTED_TOO_DEEP.found().with("most", DEEPEST));
            throw new TooDeep();
        }
        return event;
    }

    private void check(Event event) {
        switch (event) {
            case DocumentStartEvent _ -> {
                documents++;
                if (documents == 2) {
                    refuse(event, Diagnostic.SEVERAL_DOCUMENTS.found());
                }
            }
            case CollectionStartEvent start -> {
                depth++;
                checkNode(start, start.getTag());
            }
            case CollectionEndEvent _ -> depth--;
            case ScalarEvent scalar -> {
                checkNode(scalar, scalar.getTag());
                checkCharacters(scalar);
            }
            case AliasEvent _ -> refuseAnchor(event);
            default -> {}
        }
    }

    private void checkNode(NodeEvent event, Optional<String> tag) {
        if (event.getAnchor().isPresent()) {
            refuseAnchor(event);
        }
        tag.ifPresent(named -> refuse(event, Diagnostic.TAG.of(named)));
    }

    /** A character that a file may not contain may not be written as an escape either. */
    private void checkCharacters(ScalarEvent scalar) {
        scalar.getValue()
                .codePoints()
                .filter(codePoint -> !StreamReader.isPrintable(codePoint))
                .findFirst()
                .ifPresent(codePoint ->
                        refuse(scalar, Diagnostic.ODD_CHARACTER.found().with("number", codePoint)));
    }

    private void refuseAnchor(Event event) {
        refuse(event, Diagnostic.ANCHOR.found());
    }

    private void refuse(Event event, Finding finding) {
        problems.add(position(event), finding, Excerpt.of(event.getStartMark()));
    }

    private SourcePosition position(Event event) {
        return SourcePositions.of(file, event.getStartMark());
    }

    /** Nodes are nested so deep that composing them could exhaust the stack. */
    static final class TooDeep extends RuntimeException {}
}
