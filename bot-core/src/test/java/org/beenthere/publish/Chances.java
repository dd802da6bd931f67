package org.beenthere.publish;

import java.util.EnumMap;
import java.util.Map;

/** How likely a round shows what, if everybody answers, and is on the upper side, independently of each other. */
final class Chances {

    enum Kind {
        NOTHING,
        BAND,
        SPLIT,
        ALL_OPTIONS;

        static Kind of(Result result) {
            return switch (result) {
                case Result.Nothing _ -> NOTHING;
                case Result.Band _ -> BAND;
                case Result.Split _ -> SPLIT;
                case Result.AllOptions _ -> ALL_OPTIONS;
            };
        }
    }

    private Chances() {}

    /** Exactly, of two options. */
    static Map<Kind, Double> of(Round round, double answering, double upper) {
        var chances = new EnumMap<Kind, Double>(Kind.class);
        int asked = round.audience().size();
        Rounds.results(Rounds.EMPTY, round)
                .forEach((tally, result) ->
                        chances.merge(Kind.of(result), chance(tally, asked, answering, upper), Double::sum));
        return chances;
    }

    private static double chance(Tally tally, int asked, double answering, double upper) {
        int silent = asked - tally.total();
        double ways = ways(asked) - ways(Rounds.upper(tally)) - ways(Rounds.lower(tally)) - ways(silent);
        return Math.exp(ways)
                * Math.pow(answering * upper, Rounds.upper(tally))
                * Math.pow(answering * (1 - upper), Rounds.lower(tally))
                * Math.pow(1 - answering, silent);
    }

    /** The logarithm of the factorial. */
    private static double ways(int people) {
        double sum = 0;
        for (int i = 2; i <= people; i++) {
            sum += Math.log(i);
        }
        return sum;
    }
}
