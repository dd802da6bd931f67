package org.beenthere.script;

import java.util.List;
import java.util.NoSuchElementException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** Hands the composer what was read already, so that a text is scanned once. */
final class ReadEvents implements Parser {

    private final List<Event> events;
    private int next;

    ReadEvents(List<Event> events) {
        this.events = events;
    }

    @Override
    public boolean hasNext() {
        return next < events.size();
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return hasNext() && events.get(next).getEventId() == id;
    }

    @Override
    public Event peekEvent() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return events.get(next);
    }

    @Override
    public Event next() {
        var event = peekEvent();
        next++;
        return event;
    }
}
