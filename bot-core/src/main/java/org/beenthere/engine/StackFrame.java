package org.beenthere.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/**
 * One script on the call stack: where the conversation stands in it, and the questions that it can go back to.
 *
 * @param step by the name that it has now
 */
record StackFrame(Script script, String step, List<String> history) {

    /** How many questions back the history reaches. */
    private static final int LONGEST = 20;

    StackFrame {
        history = List.copyOf(history);
    }

    /** A frame as the session kept it; empty where its script no longer exists. */
    static Optional<StackFrame> find(Scripts scripts, Session.Frame kept, SortedMap<String, String> slots) {
        return VersionSelection.of(scripts, kept, slots)
                .map(script -> new StackFrame(script, now(script, kept.step()), kept.history()));
    }

    private static String now(Script script, String step) {
        return script.find(step)
                .or(() -> script.replacementFor(step))
                .map(Step::id)
                .orElse(step);
    }

    /** The question it stands at; empty where it stands at a step of another kind. */
    Optional<Step.Ask> question() {
        return Optional.ofNullable(script.steps().get(step))
                .filter(Step.Ask.class::isInstance)
                .map(Step.Ask.class::cast);
    }

    /** The last question of the history that still exists. */
    Optional<Step.Ask> before() {
        return history.reversed().stream()
                .flatMap(old -> script.find(old).stream())
                .filter(Step.Ask.class::isInstance)
                .map(Step.Ask.class::cast)
                .findFirst();
    }

    /** The same script at another step, with the same history. */
    StackFrame at(String next) {
        return new StackFrame(script, next, history);
    }

    /** Pushes a question onto the history. */
    StackFrame after(Step.Ask question) {
        var longer = new ArrayList<>(history);
        longer.add(question.id());
        return new StackFrame(script, step, longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()));
    }

    /** Stands at a question; the history ends before it. */
    StackFrame arrived(Step.Ask question) {
        int last = history.size();
        while (last > 0 && isBehind(history.get(last - 1), question)) {
            last--;
        }
        return new StackFrame(script, question.id(), history.subList(0, last));
    }

    /** Whether there is nothing to go back to from a question: it is the same one, or it is no more. */
    private boolean isBehind(String old, Step.Ask question) {
        return script.find(old)
                .filter(step -> step instanceof Step.Ask && !step.id().equals(question.id()))
                .isEmpty();
    }

    /** The same, with no way back. */
    StackFrame withoutHistory() {
        return new StackFrame(script, step, List.of());
    }

    Session.Frame kept() {
        return new Session.Frame(script.name(), script.hash(), step, history);
    }
}
