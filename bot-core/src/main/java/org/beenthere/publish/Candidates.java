package org.beenthere.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * What might be shown of a round by its answers alone, the finest first.
 *
 * <p>Why these, against somebody who knows every rule and who was asked, but not who answered:
 *
 * <ul>
 *   <li>A <em>split</em> has a cell of people on either side, so any fewer may be of either mind. Its share is so coarse that
 *       many counts give it, and never looks like nobody or everybody ({@link Tens}).
 *   <li>A <em>band</em> says which side is the larger and no more. It may tell that the smaller side is under a cell, since
 *       otherwise there would be a split. That leaves zero to a cell less one there: homogeneity is possible, and so is that
 *       any few are the exception. Were a band only shown where the smaller side is nobody, or nearly, it would tell just
 *       that.
 *   <li><em>Nothing</em> comes of too few answers, of a tie, and of what cannot be explained ({@link Explanation}). As the
 *       first is always possible, it rules nothing out.
 *   <li><em>All options</em> come from eighty answers on. In tens as well: a finer share needs more people behind it to be
 *       explained, and five percent of eighty are fewer than a cell.
 * </ul>
 */
final class Candidates {

    /** From how many answers on every option may be shown. With fewer, hardly ever would each be a cell. */
    static final int ALL_OPTIONS_FROM = 80;

    private Candidates() {}

    /**
     * All that is true of these answers and shows no part under a cell; nothing at all if there are too few.
     *
     * @throws IllegalArgumentException if the tally is of another number of options
     */
    static List<Result> of(Tally tally, Cut cut, Floors floors) {
        if (tally.counts().size() != cut.options()) {
            throw new IllegalArgumentException(
                    "A tally of " + tally.counts().size() + " options is not of a prompt with " + cut.options() + ".");
        }
        int total = tally.total();
        if (total < floors.answers()) {
            return List.of();
        }
        int upper = tally.of(cut.upper());
        int lower = total - upper;
        var found = new ArrayList<Result>();
        if (total >= ALL_OPTIONS_FROM
                && cut.options() > 2
                && tally.counts().stream().allMatch(count -> count >= floors.cell())) {
            found.add(new Result.AllOptions(
                    tally.counts().stream().map(count -> Tens.of(count, total)).toList()));
        }
        if (upper >= floors.cell() && lower >= floors.cell()) {
            found.add(new Result.Split(Tens.of(upper, total)));
        }
        if (upper != lower) {
            found.add(new Result.Band(upper > lower ? Result.Half.MORE : Result.Half.LESS));
        }
        return found;
    }
}
