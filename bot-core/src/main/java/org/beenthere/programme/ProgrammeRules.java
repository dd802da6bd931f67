package org.beenthere.programme;

import java.time.Duration;

/**
 * A site's decisions about matching and offers. What is promised is not one of them: it is the same time on the next
 * working day ({@link WorkingTime}).
 *
 * @param acceptWithin the working time for which an offer waits for its supporter; from a minute to 31 days
 * @param urgentAcceptWithin the time by the clock for which an urgent offer waits for somebody on call; the same bounds
 * @param offersBeforeCoordinator how many supporters are asked, one after another, before a coordinator is; at least 1
 * @param activeCap how many requests a supporter holds at once, where the roster names no capacity; at least 1
 * @param quarterCap how many requests a supporter takes in a quarter; at least 1
 * @param disciplineMatters whether a supporter of the same discipline is looked for first
 * @param seniorityMatters whether, next, one of the same seniority is
 * @throws IllegalArgumentException if a number is out of bounds
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

    /** The rules of a site that decides nothing itself. */
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
