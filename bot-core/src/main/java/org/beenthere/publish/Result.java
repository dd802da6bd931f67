package org.beenthere.publish;

import java.util.List;

/**
 * What is shown of a round: all of it, for good. No total is ever shown with it. Each is as coarse as the words for it have to
 * be; {@link Tens} says how a share is rounded.
 */
public sealed interface Result {

    /** Too few answered, or too little can be said of them. Which of the two is not told. */
    record Nothing() implements Result {}

    /** One word: on which side of a half the upper side of the cut is. */
    record Band(Half upper) implements Result {}

    /**
     * The two sides of the cut, each at least a cell.
     *
     * @param upperTens the tens of percent on the upper side, 1 to 9; the lower side has the rest
     */
    record Split(int upperTens) implements Result {}

    /**
     * Every option, each at least a cell.
     *
     * @param tens the tens of percent of each, 1 to 9; rounded one by one, so they need not add up to ten
     */
    record AllOptions(List<Integer> tens) implements Result {
        public AllOptions {
            tens = List.copyOf(tens);
        }
    }

    /** More than half, or less. Neither says how much: eight of eight are more than half, and so are five of nine. */
    enum Half {
        MORE,
        LESS
    }
}
