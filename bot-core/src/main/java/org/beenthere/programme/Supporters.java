package org.beenthere.programme;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What supporters carry, as far as one transaction sees it. */
public interface Supporters {

    /** What everybody carries now; it may have changed a moment later. */
    Map<UUID, Load> loads(String quarter);

    /** Locks one supporter until the transaction ends, and says what they carry. */
    Optional<Load> lock(UUID human, String quarter);

    /** Counts a request that a locked supporter took. */
    void took(UUID human, String quarter);
}
