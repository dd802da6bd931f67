package org.beenthere.publish;

import java.time.LocalDate;

/** What comes of a plan. It depends on who is asked, never on an answer, so it tells nothing of one. */
public sealed interface Launch {

    /** It may go out. A member of the channel who is not in its audience is not counted, and is told so. */
    record Permitted(Round round) implements Launch {}

    /** It may not, for anybody. */
    sealed interface Refused extends Launch {}

    /**
     * Too few people.
     *
     * @param least how many it takes
     */
    record AudienceTooSmall(int least) implements Refused {}

    /**
     * Too close to the round before it in this channel.
     *
     * @param from the first day that is not
     */
    record TooSoon(LocalDate from) implements Refused {}

    /**
     * Too many of these people count in other channels.
     *
     * @param least how many must be left
     * @param from the first day on which so many are, if nothing else changes
     */
    record CountedElsewhere(int least, LocalDate from) implements Refused {}
}
