package org.beenthere.publish;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody wants to ask, and where.
 *
 * @param channel a name that means nothing here
 * @param prompt likewise
 * @param cut how the prompt divides its options
 * @param floors the two numbers, which hold from now on
 * @param day the day on which it is due, by the site's calendar; also where a holiday moves it, or the round after it would be
 *     too soon
 */
public record Plan(String channel, String prompt, Cut cut, Floors floors, LocalDate day) {

    /** How long a channel is left alone between two rounds. */
    static final int WEEKS_APART = 2;

    /** How long what was shown weighs on what comes after it. */
    static final int MONTHS_KEPT = 12;

    public Plan {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(cut, "cut");
        Objects.requireNonNull(floors, "floors");
        Objects.requireNonNull(day, "day");
    }

    boolean sameChannel(Plan other) {
        return channel.equals(other.channel);
    }

    boolean sameQuestion(Plan other) {
        return prompt.equals(other.prompt) && cut.equals(other.cut);
    }

    /** The first day on which the next round in this channel would do. */
    LocalDate next() {
        return day.plusWeeks(WEEKS_APART);
    }

    /** The first day on which this round weighs on nothing any more. */
    LocalDate forgotten() {
        return day.plusMonths(MONTHS_KEPT);
    }

    boolean weighsOn(LocalDate other) {
        return other.isBefore(forgotten());
    }
}
