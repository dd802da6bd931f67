package org.beenthere.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * What an attacker knows of one round: who was asked, and which tallies give what was shown.
 *
 * @param possible in the attacker's eyes; of two options
 */
record Observation(Audience audience, List<Tally> possible) {

    /** By the rule itself, which the attacker knows, with the ledger as it was then. */
    static Observation of(Ledger ledger, Round round, Result shown) {
        var possible = new ArrayList<Tally>();
        Rounds.results(ledger, round).forEach((tally, result) -> {
            if (result.equals(shown)) {
                possible.add(tally);
            }
        });
        return new Observation(round.audience(), possible);
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
