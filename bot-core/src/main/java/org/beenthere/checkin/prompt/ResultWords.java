package org.beenthere.checkin.prompt;

import java.util.Objects;
import org.beenthere.chat.HouseLimits;

/**
 * The words in which the result of a prompt is told. Of the bands only one is ever shown, where there are too few answers on
 * one side to tell how many: so both must stay true if nobody at all is on that side.
 *
 * @param cut what those who chose an option of the cut have in common
 * @param rest what all others have in common
 * @param more a sentence that says that more than half are in the cut
 * @param less a sentence that says that fewer than half are in the cut
 */
public record ResultWords(String cut, String rest, String more, String less) {

    /** The most characters of what a side has in common. */
    public static final int SIDE = HouseLimits.TITLE;

    /** The most characters of a band's sentence. */
    public static final int BAND = 200;

    public ResultWords {
        Objects.requireNonNull(cut, "cut");
        Objects.requireNonNull(rest, "rest");
        Objects.requireNonNull(more, "more");
        Objects.requireNonNull(less, "less");
    }
}
