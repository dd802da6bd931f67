package org.beenthere.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.beenthere.script.Script;

/**
 * The state of a conversation between steps. It refers to steps by id, and holds no positions or texts of the script.
 *
 * @param conversation the id of the conversation
 * @param script the name of the current script: the one it began with, or one that was called
 * @param hash the version of that script
 * @param step the id of the step it waits at
 * @param shape the hash of what could be answered when the open question was last asked; empty if none is open
 * @param history the ids of the previous questions that one can go back to, the last one last
 * @param frames the frames of the calling scripts, the innermost last
 * @param slots the values of slots by name
 * @param turn the number of steps made so far
 * @param asked the turn in which the open question was asked; 0 if none is open
 * @param card the key of the message that shows the open question; empty if there is none
 * @param missed how many answers in a row were not understood
 * @param ended whether it has ended
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
     * @param step the question that called, which is asked again after the call
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

    /** The current frame. */
    Frame current() {
        return new Frame(script, hash, step, history);
    }

    /** All frames, the current one last. Frames beyond the limit of nested calls are ignored. */
    List<Frame> stack() {
        var stack = new ArrayList<>(frames.subList(0, Math.min(Script.MOST_NESTED_CALLS, frames.size())));
        stack.add(current());
        return stack;
    }

    /** A session that has not begun yet. */
    public static Session fresh(UUID conversation, String script) {
        return fresh(conversation, script, 0);
    }

    /**
     * A session that has not begun yet.
     *
     * @param turn the number of steps that another session of the same conversation may have made before
     */
    public static Session fresh(UUID conversation, String script, int turn) {
        return new Session(
                conversation, script, "", "", "", List.of(), List.of(), new TreeMap<>(), turn, 0, "", 0, false);
    }

    /** Tells nothing of what was answered (law 12). */
    @Override
    public String toString() {
        return "Session at " + script + "/" + step;
    }
}
