package org.beenthere.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How a conversation came from one place to the next.
 *
 * @param from null at the beginning
 * @param words what happened; empty where it just went on
 * @param conditions what was so then; empty where nothing was asked
 */
record Trail(Place from, String words, String conditions, Place to) {

    static final Trail BEGINNING = new Trail(null, "", "", null);

    /** Nobody reads a longer way; its beginning and its end say enough. */
    private static final int MOST = 24;

    /** The same, with where it led. */
    Trail to(Place place) {
        return new Trail(from, words, conditions, place);
    }

    /** What some names stood for. */
    static String conditions(Collection<String> names, UnaryOperator<String> values) {
        return names.stream()
                .map(name -> name + " is " + word(values.apply(name)))
                .collect(Collectors.joining(" and "));
    }

    private static String word(String value) {
        return value == null || value.isEmpty() ? "empty" : value.equals(Place.SOMETHING) ? "filled" : value;
    }

    /** The way to a place, in words. */
    static String told(Place place, Map<Place, Trail> reached) {
        var pieces = new ArrayList<String>();
        for (var trail = reached.get(place); trail != null; trail = reached.get(trail.from())) {
            pieces.addFirst(trail.to().step());
            if (!trail.conditions().isEmpty()) {
                pieces.addFirst(trail.conditions());
            }
            if (!trail.words().isEmpty()) {
                pieces.addFirst(trail.words());
            }
            if (trail.from() == null) {
                break;
            }
        }
        return String.join(", then ", shortened(pieces));
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
