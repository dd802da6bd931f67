package org.beenthere.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/**
 * A frame of the call stack: a script, the step in it, and the questions that one can go back to.
 *
 * @param step the current id of the step
 */
record StackFrame(Script script, String step, List<String> history) {

    /** The most questions that the history keeps. */
    private static final int LONGEST = 20;

    StackFrame {
        history = List.copyOf(history);
    }

    /**
     * Restores a frame from a session, in the version of the script that it continues with; empty if the script no
     * longer exists.
     */
    static Optional<StackFrame> restore(Scripts scripts, Session.Frame saved, SortedMap<String, String> slots) {
        return VersionSelection.select(scripts, saved, slots)
                .map(script -> new StackFrame(script, currentId(script, saved.step()), saved.history()));
    }

    private static String currentId(Script script, String step) {
        return script.find(step)
                .or(() -> script.replacementFor(step))
                .map(Step::id)
                .orElse(step);
    }

    /** The question it is at; empty if it is at a step of another kind. */
    Optional<Step.Ask> question() {
        return script.question(step);
    }

    /** The last question of the history that still exists. */
    Optional<Step.Ask> previousQuestion() {
        return history.reversed().stream()
                .flatMap(old -> script.find(old).flatMap(Step::asQuestion).stream())
                .findFirst();
    }

    /** A copy at another step. */
    StackFrame withStep(String next) {
        return new StackFrame(script, next, history);
    }

    /** A copy with a question pushed onto the history. */
    StackFrame withInHistory(Step.Ask question) {
        var longer = new ArrayList<>(history);
        longer.add(question.id());
        return new StackFrame(script, step, longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()));
    }

    /** A copy at a question, without entries at the end of the history that cannot be gone back to from there. */
    StackFrame askedAt(Step.Ask question) {
        int last = history.size();
        while (last > 0 && isObsolete(history.get(last - 1), question)) {
            last--;
        }
        return new StackFrame(script, question.id(), history.subList(0, last));
    }

    /**
     * Whether an entry of the history cannot be gone back to from a question: it is the same question, or no longer
     * exists.
     */
    private boolean isObsolete(String old, Step.Ask question) {
        return script.find(old)
                .flatMap(Step::asQuestion)
                .filter(other -> !other.id().equals(question.id()))
                .isEmpty();
    }

    /** A copy with an empty history. */
    StackFrame withoutHistory() {
        return new StackFrame(script, step, List.of());
    }

    /** The frame in the form that sessions keep. */
    Session.Frame saved() {
        return new Session.Frame(script.name(), script.hash(), step, history);
    }
}
