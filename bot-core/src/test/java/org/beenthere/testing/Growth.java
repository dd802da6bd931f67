package org.beenthere.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

/**
 * Whether work over what strangers send stays in proportion to it. Sixteen times the input may take sixteen times the
 * time; a pattern that backtracks takes 256 times or more. What is quick in any case passes: the machine may be busy.
 */
public final class Growth {

    private static final int SMALL = 2_000;
    private static final int TIMES = 16;
    private static final int SLACK = 4;
    private static final int RUNS = 3;
    private static final int ATTEMPTS = 10;
    private static final long QUICK_NANOS = 10_000_000;

    private Growth() {}

    /**
     * Fails where the time grows faster than the input. Measured several times, since whatever else the machine does, and a
     * JVM that is still warming up, make it look slower and never quicker.
     *
     * @param piece repeated until the input is long enough
     */
    public static void isLinear(String piece, Consumer<String> work) {
        var small = input(piece, SMALL);
        var big = input(piece, SMALL * TIMES);
        long bigNanos = Long.MAX_VALUE;
        long bound = 0;
        for (int attempt = 0; attempt < ATTEMPTS && bigNanos > bound; attempt++) {
            bound = Math.max(QUICK_NANOS, TIMES * SLACK * best(small, work));
            bigNanos = Math.min(bigNanos, best(big, work));
        }
        assertThat(bigNanos).as(piece).isLessThanOrEqualTo(bound);
    }

    private static String input(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    /** The quickest of some runs, which says most of the work and least of what else the machine does. */
    private static long best(String input, Consumer<String> work) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            work.accept(input);
            best = Math.min(best, System.nanoTime() - begin);
        }
        return best;
    }
}
