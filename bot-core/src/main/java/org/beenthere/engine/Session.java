package org.beenthere.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Where somebody is in a conversation. It names steps and never holds positions or text of the script.
 *
 * @param conversation whose it is
 * @param script the script it follows now: the one it began with, or one that was called
 * @param hash the version of that script
 * @param step the step it waits at
 * @param shape the hash of what could be answered there when it was last asked; empty where nothing is
 * @param history the questions before it, by their steps, the last one last: there is a way back to them
 * @param frames the calls it is inside of, the innermost last
 * @param slots what is filled in, by name
 * @param turn how many steps of the engine it has seen
 * @param asked the turn in which the present question was put, 0 where none is open
 * @param card the key of the message that shows the present question, or empty
 * @param missed how many times in a row an answer was not understood
 * @param ended whether it is over
 */
public record Session(
        UUID conversation,
        String script,
        String hash,
        String step,
        String shape,
        List<String> history,
        List<Frame> frames,
        SortedMap<String, String> slots,
        int turn,
        int asked,
        String card,
        int missed,
        boolean ended) {

    /**
     * A question that called another script, to which the conversation returns when that script ends.
     *
     * @param script the script that called
     * @param hash the version of that script
     * @param step the question that called, put again after the call
     * @param history the questions before it
     */
    public record Frame(String script, String hash, String step, List<String> history) {
        public Frame {
            history = List.copyOf(history);
        }
    }

    public Session {
        history = List.copyOf(history);
        frames = List.copyOf(frames);
        slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
    }

    /** The frame it is in now. */
    Frame here() {
        return new Frame(script, hash, step, history);
    }

    /** The frames that called, and the present one, the present one last. */
    List<Frame> stack() {
        var stack = new ArrayList<>(frames.subList(0, Math.min(CallStack.DEEPEST, frames.size())));
        stack.add(here());
        return stack;
    }

    /** A session that has not begun. */
    public static Session fresh(UUID conversation, String script) {
        return new Session(conversation, script, "", "", "", List.of(), List.of(), new TreeMap<>(), 0, 0, "", 0, false);
    }

    /** Tells nothing of what was answered (law 12). */
    @Override
    public String toString() {
        return "Session at " + script + "/" + step;
    }
}
