package org.beenthere.publish;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How few people may be behind a result that shows all options. */
final class FewestByOption {

    /** By far more than any shares need; what is shown came of answers, so there is always an end before. */
    private static final int MOST = 10_000;

    private FewestByOption() {}

    /** For each option how many hold it, of as few answers as give these tens. */
    static List<Need> of(List<Integer> tens, int cell) {
        for (int total = Candidates.ALL_OPTIONS_FROM; total < MOST; total++) {
            var ranges = ranges(tens, cell, total);
            long least = ranges.stream().mapToLong(IntSummaryStatistics::getMin).sum();
            long most = ranges.stream().mapToLong(IntSummaryStatistics::getMax).sum();
            if (least <= total && total <= most) {
                return share(total - (int) least, ranges);
            }
        }
        throw new IllegalArgumentException("No answers give these shares.");
    }

    /** Which counts of each option are shown as its tens; an empty range has a least beyond all totals. */
    private static List<IntSummaryStatistics> ranges(List<Integer> tens, int cell, int total) {
        return tens.stream()
                .map(shown -> IntStream.rangeClosed(cell, total)
                        .filter(count -> Tens.of(count, total) == shown)
                        .summaryStatistics())
                .toList();
    }

    private static List<Need> share(int rest, List<IntSummaryStatistics> ranges) {
        var needs = new ArrayList<Need>();
        for (int option = 0; option < ranges.size(); option++) {
            var range = ranges.get(option);
            int more = Math.min(rest, range.getMax() - range.getMin());
            needs.add(new Need(Set.of(option), range.getMin() + more));
            rest -= more;
        }
        return needs;
    }
}
