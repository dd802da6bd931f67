package org.beenthere.rehearsal;

import java.util.List;
import java.util.Map;

/**
 * What can happen next in a rehearsal, beside what the person before the buttons does. Where a command waits, nothing
 * else can.
 *
 * @param ended whether the conversation is over
 * @param standing whether what was offered last stays open, as in a menu
 * @param command the command that waits for how it comes out, or empty
 * @param outcomes how it can come out
 * @param openings how the script can begin, and begin anew
 * @param notices what the present question, or its script, leads on from
 * @param times when it reminds, and when it is over
 * @param person what is known of the person now
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
     * @param what an outcome, a notice, a time
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
