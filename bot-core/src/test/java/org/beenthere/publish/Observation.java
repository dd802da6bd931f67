package org.beenthere.publish;

import java.util.List;

/**
 * What an attacker knows of one round: who was asked, and which tallies give what was shown.
 *
 * @param possible in the attacker's eyes; of two options
 */
record Observation(Audience audience, List<Tally> possible) {

    /** By the rule itself, which the attacker knows, with the ledger as it was then. */
    static Observation of(Ledger ledger, Round round, Result shown) {
        return new Observation(
                round.audience(),
                Rounds.tallies(round.audience().size()).stream()
                        .filter(tally -> ledger.publish(round, tally).equals(shown))
                        .toList());
    }

    /** The same for somebody who knows besides that at most so many did not answer. */
    Observation withAtMostAbsent(int people) {
        return new Observation(
                audience,
                possible.stream()
                        .filter(tally -> tally.total() >= audience.size() - people)
                        .toList());
    }
}
