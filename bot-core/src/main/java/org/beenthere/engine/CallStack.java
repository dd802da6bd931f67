package org.beenthere.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/**
 * The call stack of a conversation: the current frame, and below it the frames of the calling scripts. It changes
 * during a step.
 */
final class CallStack {

    /** The current frame last; never empty. */
    private final List<StackFrame> frames;

    private boolean moved;

    private CallStack(List<StackFrame> frames, boolean moved) {
        this.frames = frames;
        this.moved = moved;
    }

    /** Restores the stack of a session. Frames of scripts that no longer exist are dropped; empty if none is left. */
    static Optional<CallStack> of(Scripts scripts, Session session) {
        var frames = new ArrayList<StackFrame>();
        // The last frame that is restored is the current one.
        Optional<StackFrame> found = Optional.empty();
        for (var saved : session.stack()) {
            found = StackFrame.restore(scripts, saved, session.slots());
            found.ifPresent(frames::add);
        }
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        boolean exists = found.flatMap(frame -> frame.script().find(session.step()))
                .filter(step -> step instanceof Step.Ask || step.id().equals(session.step()))
                .isPresent();
        return Optional.of(new CallStack(frames, !exists));
    }

    /** The stack of a session that begins; empty if its script no longer exists. */
    static Optional<CallStack> beginning(Scripts scripts, Session session) {
        return scripts.find(session.stack().getFirst().script())
                .map(script -> new CallStack(new ArrayList<>(List.of(new StackFrame(script, "", List.of()))), false));
    }

    /** The current frame. */
    StackFrame current() {
        return frames.getLast();
    }

    /** All frames, the current one first. */
    List<StackFrame> fromTop() {
        return frames.reversed();
    }

    /** The first value that a lookup finds, from the current frame outwards. */
    <T> Optional<Found<T>> findFromTop(Function<StackFrame, Optional<T>> lookup) {
        for (int calls = 0; calls < frames.size(); calls++) {
            var value = lookup.apply(frames.get(frames.size() - 1 - calls));
            if (value.isPresent()) {
                return Optional.of(new Found<>(calls, value.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * A value that was found in a frame.
     *
     * @param calls how many calls end if the conversation continues in that frame
     */
    record Found<T>(int calls, T value) {}

    /**
     * What edits did to the open question.
     *
     * @param shape the hash of what could be answered when it was asked; empty if unknown
     */
    QuestionChange change(String shape) {
        var question = current().question();
        if (moved) {
            return current().script().steps().containsKey(current().step())
                    ? QuestionChange.MOVED
                    : QuestionChange.LOST;
        }
        if (question.isEmpty()) {
            return QuestionChange.LOST;
        }
        boolean changed = !shape.isEmpty() && !shape.equals(current().script().shape(question.get()));
        return changed ? QuestionChange.CHANGED : QuestionChange.SAME;
    }

    /** Replaces the current frame. */
    void goTo(StackFrame frame) {
        moved = false;
        frames.set(frames.size() - 1, frame);
    }

    /** Pushes a frame for a called script. */
    void enter(Script called) {
        frames.add(new StackFrame(called, "", List.of()));
    }

    /** Whether the current script was called by another. */
    boolean isCalled() {
        return frames.size() > 1;
    }

    /** Whether no more calls may be nested. The linter refuses scripts that nest more. */
    boolean isDeepest() {
        return frames.size() > Script.MOST_NESTED_CALLS;
    }

    /** Pops the frames of some calls, but never the last frame. */
    void endCalls(int calls) {
        for (int left = calls; left > 0 && isCalled(); left--) {
            frames.removeLast();
        }
    }

    /** Clears the history of every frame, so that nobody can go back. */
    void clearHistory() {
        frames.replaceAll(StackFrame::withoutHistory);
    }

    /** The frames below the current one in the form that sessions keep, the innermost last. */
    List<Session.Frame> callers() {
        return isCalled()
                ? frames.subList(0, frames.size() - 1).stream()
                        .map(StackFrame::saved)
                        .toList()
                : List.of();
    }
}
