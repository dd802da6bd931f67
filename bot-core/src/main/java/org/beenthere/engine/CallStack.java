package org.beenthere.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/** Where a conversation is: the present frame, and below it the frames of the scripts that called. Changes during a step. */
final class CallStack {

    /** How many calls may be nested; the linter refuses scripts that nest more. */
    static final int DEEPEST = 5;

    /** The present frame last. Never empty. */
    private final List<StackFrame> frames;

    private boolean moved;

    private CallStack(List<StackFrame> frames, boolean moved) {
        this.frames = frames;
        this.moved = moved;
    }

    /** The stack of a session. Frames of scripts that no longer exist are left out; empty where none is left. */
    static Optional<CallStack> of(Scripts scripts, Session session) {
        var frames = new ArrayList<StackFrame>();
        // The last one that is looked for is where it is.
        Optional<StackFrame> found = Optional.empty();
        for (var kept : session.stack()) {
            found = StackFrame.find(scripts, kept, session.slots());
            found.ifPresent(frames::add);
        }
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        boolean there = found.flatMap(frame -> frame.script().find(session.step()))
                .filter(step -> step instanceof Step.Ask || step.id().equals(session.step()))
                .isPresent();
        return Optional.of(new CallStack(frames, !there));
    }

    /** The stack of a session that begins anew. Empty where its script no longer exists. */
    static Optional<CallStack> beginning(Scripts scripts, Session session) {
        return scripts.find(session.stack().getFirst().script())
                .map(script -> new CallStack(new ArrayList<>(List.of(new StackFrame(script, "", List.of()))), false));
    }

    /** Where the conversation is. */
    StackFrame here() {
        return frames.getLast();
    }

    /** All frames, the present one first. */
    List<StackFrame> fromTop() {
        return frames.reversed();
    }

    /** The first answer that a frame gives, from the present one outwards. */
    <T> Optional<At<T>> first(Function<StackFrame, Optional<T>> answer) {
        for (int calls = 0; calls < frames.size(); calls++) {
            var found = answer.apply(frames.get(frames.size() - 1 - calls));
            if (found.isPresent()) {
                return Optional.of(new At<>(calls, found.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * Something that was found in a frame.
     *
     * @param calls how many calls end if the conversation goes on from there
     */
    record At<T>(int calls, T found) {}

    /**
     * What became of the open question.
     *
     * @param shape the hash of what could be answered when it was put; empty where that is not known
     */
    QuestionChange change(String shape) {
        var question = here().question();
        if (moved) {
            return here().script().steps().containsKey(here().step()) ? QuestionChange.MOVED : QuestionChange.LOST;
        }
        if (question.isEmpty()) {
            return QuestionChange.LOST;
        }
        boolean changed = !shape.isEmpty() && !shape.equals(here().script().shape(question.get()));
        return changed ? QuestionChange.CHANGED : QuestionChange.SAME;
    }

    void goTo(StackFrame frame) {
        moved = false;
        frames.set(frames.size() - 1, frame);
    }

    /** Enters a script that is called from here. */
    void enter(Script called) {
        frames.add(new StackFrame(called, "", List.of()));
    }

    boolean isCalled() {
        return frames.size() > 1;
    }

    boolean isDeepest() {
        return frames.size() > DEEPEST;
    }

    /** Ends some calls; the frames below are as they were. */
    void leave(int calls) {
        for (int left = calls; left > 0 && isCalled(); left--) {
            frames.removeLast();
        }
    }

    /** Leaves no way back, in any frame. */
    void forget() {
        frames.replaceAll(StackFrame::withoutHistory);
    }

    /** The frames below the present one as the session keeps them, the innermost last. */
    List<Session.Frame> callers() {
        return isCalled()
                ? frames.subList(0, frames.size() - 1).stream()
                        .map(StackFrame::kept)
                        .toList()
                : List.of();
    }
}
