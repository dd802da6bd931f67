package org.beenthere.script.flow;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.beenthere.script.Step;

/** Where a conversation can be, as far as the checks tell places apart. Each place is there once. */
public final class State {

    /** A value that no condition asks for. */
    static final String SOMETHING = "*";

    private final Step step;
    private final Map<String, String> known;
    private final Trace trail;
    private final Set<State> after = new LinkedHashSet<>();

    /**
     * @param known what is filled or done, and matters from here on: with what, where a condition asks for that, and
     *     otherwise with {@link #SOMETHING}
     * @param trail how a conversation first came here
     */
    State(Step step, Map<String, String> known, Trace trail) {
        this.step = step;
        this.known = known;
        this.trail = trail;
    }

    public Step step() {
        return step;
    }

    public Map<String, String> known() {
        return known;
    }

    Trace trail() {
        return trail;
    }

    /** The places that come next. A way back does not count: nobody gets on by it. */
    public Collection<State> after() {
        return after;
    }

    void leadTo(State place) {
        after.add(place);
    }

    /** The way here, in words: none is shorter. */
    public String way() {
        return Trace.told(this);
    }
}
