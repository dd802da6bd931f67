package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.beenthere.script.Option;

/**
 * How a conversation came to a place. It is put into words only when it is told.
 *
 * @param from null at the beginning
 * @param exit the way out that was taken there
 * @param way which of its ways was taken
 * @param known what was so then
 */
record Trace(State from, Transition exit, int way, Bindings known) {

    static final Trace BEGINNING = new Trace(null, null, 0, null);

    /** Nobody reads a longer way; its beginning and its end say enough. */
    private static final int MOST = 24;

    /** The way to a place, in words. */
    static String told(State place) {
        var pieces = new ArrayList<String>();
        var at = place;
        for (var trail = at.trail(); trail.from() != null; trail = at.trail()) {
            pieces.addFirst(at.step().id());
            if (!trail.conditions().isEmpty()) {
                pieces.addFirst(trail.conditions());
            }
            if (!trail.exit().words().isEmpty()) {
                pieces.addFirst(trail.exit().words());
            }
            at = trail.from();
        }
        pieces.addFirst(at.step().id());
        return String.join(", then ", shortened(pieces));
    }

    /** What was asked about, and what it was; empty where nothing was asked. */
    private String conditions() {
        var so = new LinkedHashMap<String, String>();
        exit.option()
                .flatMap(Option::when)
                .ifPresent(when -> ConditionNames.names(when).forEach(name -> so.put(name, known.before(name))));
        ConditionNames.names(exit.ways().subList(0, way + 1)).forEach(name -> so.put(name, known.apply(name)));
        return so.entrySet().stream()
                .map(one -> one.getKey() + " is " + word(one.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private static String word(String value) {
        return value == null || value.isEmpty() ? "empty" : value.equals(State.SOMETHING) ? "filled" : value;
    }

    private static List<String> shortened(List<String> pieces) {
        if (pieces.size() <= MOST) {
            return pieces;
        }
        var some = new ArrayList<>(pieces.subList(0, MOST / 3));
        some.add("…");
        some.addAll(pieces.subList(pieces.size() - MOST / 2, pieces.size()));
        return some;
    }
}
