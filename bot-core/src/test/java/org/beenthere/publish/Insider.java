package org.beenthere.publish;

import java.util.List;
import java.util.Optional;

/**
 * An attacker who was asked too.
 *
 * @param upper on which side of the cut they are
 * @param answered in which rounds they answered, by the order of the observations; in others they did not
 */
record Insider(String member, boolean upper, List<Boolean> answered) {

    static Optional<Insider> nobody() {
        return Optional.empty();
    }
}
