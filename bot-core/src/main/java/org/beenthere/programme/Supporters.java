package org.beenthere.programme;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How much supporters have taken on, as one transaction sees it. */
public interface Supporters {

    /** The load of everybody, by person. Locks nothing, so it may change at once. */
    Map<UUID, Load> loads(String quarter);

    /** Locks one supporter until the transaction ends, and returns their load; empty where they are no supporter. */
    Optional<Load> lock(UUID human, String quarter);

    /** Counts one more request that a locked supporter took in a quarter. */
    void took(Person supporter, String quarter);
}
