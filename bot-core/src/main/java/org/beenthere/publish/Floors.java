package org.beenthere.publish;

import java.util.stream.IntStream;

/**
 * The two numbers of a round, fixed when it is launched.
 *
 * @param answers how many answers there must be before anything is shown; from 5 to 79
 * @param cell how many people a shown part must be at least; from 3 to 11, and no more than {@code answers}. Above 11 a split
 *     could need {@link Candidates#ALL_OPTIONS_FROM} answers, where the options would be shown instead
 * @throws IllegalArgumentException if a number is out of bounds
 */
public record Floors(int answers, int cell) {

    /** What a site has that decides nothing itself. */
    public static final Floors DEFAULT = new Floors(8, 5);

    /** For a site that must never show one to ten people. */
    public static final Floors STRICT = new Floors(11, 11);

    private static final int LEAST_AUDIENCE = 10;

    public Floors {
        require(
                answers >= 5 && answers < Candidates.ALL_OPTIONS_FROM,
                "At least 5 and at most 79 answers may be asked for, not " + answers + ".");
        require(cell >= 3 && cell <= 11, "A cell is 3 to 11 people, not " + cell + ".");
        require(
                cell <= answers,
                "A cell of " + cell + " people is more than the " + answers
                        + " answers from which something is shown.");
    }

    /**
     * How many people must be asked: at least ten, so many that both sides may be a cell, and some more than must answer, so
     * that nobody is known to have answered.
     */
    public int leastAudience() {
        return IntStream.of(LEAST_AUDIENCE, 2 * cell, answers + spare()).max().getAsInt();
    }

    /**
     * How many people more than a result needs there must be, on each side: half a cell, and at least two, since the one who
     * looks is one of them, and the one who is looked for another.
     */
    int spare() {
        return Math.max(2, cell / 2);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
