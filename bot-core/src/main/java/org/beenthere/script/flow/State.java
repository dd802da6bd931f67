package org.beenthere.script.flow;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.beenthere.script.Step;

/** A state of a conversation, as far as the checks distinguish states. Each state is one object. */
public final class State {

    /** The value of a slot that is filled, where no condition asks what with. */
    static final String FILLED = "*";

    private final Step step;
    private final Map<String, String> values;
    private final Trace trace;
    private final Set<State> successors = new LinkedHashSet<>();

    /**
     * @param values the names that are filled, or outcomes that happened, as far as they matter from here on: with
     *     their value if a condition asks for it, otherwise with {@link #FILLED}
     * @param trace how a conversation first reaches this state
     */
    State(Step step, Map<String, String> values, Trace trace) {
        this.step = step;
        this.values = values;
        this.trace = trace;
    }

    /** The step in which the conversation is. */
    public Step step() {
        return step;
    }

    /** What is filled and still matters, by name. */
    public Map<String, String> values() {
        return values;
    }

    /** How a conversation first reaches this state. */
    Trace trace() {
        return trace;
    }

    /** The states that may come next. Going back is left out: it makes no progress. */
    public Collection<State> successors() {
        return successors;
    }

    /** Adds a state that may come next. */
    void addSuccessor(State state) {
        successors.add(state);
    }

    /** A shortest path to this state, in words. */
    public String path() {
        return Trace.describe(this);
    }
}
