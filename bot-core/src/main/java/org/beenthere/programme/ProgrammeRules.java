package org.beenthere.programme;

import java.time.Duration;

/**
 * What a site decides about matching, offers and promises. The promise itself, the same time on the next working day,
 * is {@link WorkingTime}'s.
 *
 * @param acceptWithin working time that an offer waits for its supporter
 * @param urgentAcceptWithin time by the clock that an urgent offer waits for somebody on call
 * @param offersBeforeCoordinator supporters asked one after another before the coordinator is; at least 1
 * @param activeCap open cases a supporter has at once, where the roster names no capacity; at least 1
 * @param quarterCap cases a supporter takes in a quarter; at least 1
 * @param disciplineMatters whether a supporter of the same discipline is looked for first
 * @param seniorityMatters whether, next, one of the same seniority is
 * @throws IllegalArgumentException if a number is out of its bounds
 */
public record ProgrammeRules(
        Duration acceptWithin,
        Duration urgentAcceptWithin,
        int offersBeforeCoordinator,
        int activeCap,
        int quarterCap,
        boolean disciplineMatters,
        boolean seniorityMatters) {

    public ProgrammeRules {
        require(isWait(acceptWithin) && isWait(urgentAcceptWithin), "An offer waits from a minute to 31 days.");
        require(offersBeforeCoordinator >= 1, "At least one supporter is asked.");
        require(activeCap >= 1 && quarterCap >= 1, "A supporter may have at least one case.");
    }

    /** What holds where a site says nothing. */
    public static ProgrammeRules defaults() {
        return new ProgrammeRules(Duration.ofHours(4), Duration.ofMinutes(30), 2, 1, 4, true, true);
    }

    private static boolean isWait(Duration wait) {
        return wait.compareTo(Duration.ofMinutes(1)) >= 0 && wait.compareTo(WorkingTime.MOST) <= 0;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
