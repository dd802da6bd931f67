package org.beenthere.rehearsal;

import java.util.List;
import java.util.Map;

/**
 * What can happen next in a rehearsal, besides what the person presses or types. While a command waits for its outcome,
 * nothing else can.
 *
 * @param ended whether the conversation is over
 * @param standing whether the script is a menu, whose buttons can be pressed again
 * @param command the command that waits for its outcome, or empty
 * @param outcomes its possible outcomes
 * @param openings how the script can begin, or begin again
 * @param notices those that the current question, or its script, reacts to
 * @param times the reminder and the expiry that are due
 * @param person the facts about the person
 */
public record Prompt(
        boolean ended,
        boolean standing,
        String command,
        List<Suggestion> outcomes,
        List<Suggestion> openings,
        List<Suggestion> notices,
        List<Suggestion> times,
        Map<String, String> person) {

    /**
     * Something that can happen.
     *
     * @param what the name of an outcome or notice, {@code opened}, {@code reminder} or {@code expiry}
     * @param line the line of a transcript that makes it happen, with example values
     */
    public record Suggestion(String what, String line) {}

    public Prompt {
        outcomes = List.copyOf(outcomes);
        openings = List.copyOf(openings);
        notices = List.copyOf(notices);
        times = List.copyOf(times);
    }
}
