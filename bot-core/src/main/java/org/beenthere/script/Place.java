package org.beenthere.script;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Where a conversation can be, as far as the checks tell places apart. Each place is there once. */
final class Place {

    /** A value that no condition asks for. */
    static final String SOMETHING = "*";

    private final Step step;
    private final Map<String, String> known;
    private final Trail trail;
    private final Set<Place> after = new LinkedHashSet<>();

    /**
     * @param known what is filled or done, and matters from here on: with what, where a condition asks for that, and
     *     otherwise with {@link #SOMETHING}
     * @param trail how a conversation first came here
     */
    Place(Step step, Map<String, String> known, Trail trail) {
        this.step = step;
        this.known = known;
        this.trail = trail;
    }

    Step step() {
        return step;
    }

    Map<String, String> known() {
        return known;
    }

    Trail trail() {
        return trail;
    }

    /** The places that come next. A way back does not count: nobody gets on by it. */
    Collection<Place> after() {
        return after;
    }

    void leadTo(Place place) {
        after.add(place);
    }

    /** The way here, in words: none is shorter. */
    String way() {
        return Trail.told(this);
    }
}
