package org.beenthere.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How few people a result can be told by: whatever else an audience holds, the result could come of it if at least these hold
 * these options, since those who did not answer are not known.
 */
final class Needs {

    private Needs() {}

    /** The needs of a result that came out under these floors; none for nothing, which may always come out. */
    static List<Need> of(Result result, Cut cut, Floors floors) {
        return switch (result) {
            case Result.Nothing _ -> List.of();
            case Result.Band(Result.Half upper) ->
                List.of(new Need(upper == Result.Half.MORE ? cut.upper() : cut.lower(), majority(floors)));
            case Result.Split(int tens) -> sides(tens, cut, floors);
            case Result.AllOptions(List<Integer> tens) -> FewestByOption.of(tens, floors.cell());
        };
    }

    /** What these needs of one prompt are on the sides of another, for whoever takes both for the same question. */
    static List<Need> onSidesOf(Cut other, List<Need> needs, Cut cut) {
        return List.of(
                new Need(other.upper(), people(needs, cut.upper())),
                new Need(other.lower(), people(needs, cut.lower())));
    }

    private static int people(List<Need> needs, Set<Integer> side) {
        return needs.stream()
                .filter(need -> side.containsAll(need.options()))
                .mapToInt(Need::people)
                .sum();
    }

    /** The smallest majority among as few answers as may be that is shown as a band where splits are shown too. */
    private static int majority(Floors floors) {
        return IntStream.rangeClosed(floors.answers() / 2 + 1, floors.answers())
                .filter(more -> more < floors.cell() || floors.answers() - more < floors.cell())
                .findFirst()
                .orElseThrow();
    }

    private static List<Need> sides(int tens, Cut cut, Floors floors) {
        int fewest = Math.max(floors.answers(), 2 * floors.cell());
        for (int total = fewest; total < Candidates.ALL_OPTIONS_FROM; total++) {
            for (int upper = floors.cell(); upper <= total - floors.cell(); upper++) {
                if (Tens.of(upper, total) == tens) {
                    return List.of(new Need(cut.upper(), upper), new Need(cut.lower(), total - upper));
                }
            }
        }
        throw new IllegalArgumentException("No split under these floors is of " + tens + " tens.");
    }
}
