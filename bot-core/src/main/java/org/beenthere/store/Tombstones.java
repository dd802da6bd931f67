package org.beenthere.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which data keys are to be destroyed, as one transaction sees it. */
public interface Tombstones {

    /** Marks a key. Once this is committed, nothing may be sealed with the key any more. */
    void raise(UUID key, Instant since);

    /**
     * The marked keys that may be destroyed: those with which nothing is sealed that is still to be shown or due, and
     * all that were marked at an instant or before.
     */
    List<UUID> ripe(Instant now, Instant atTheLatest);

    /** Deletes all rows that were sealed with a destroyed key, and its mark. */
    void bury(UUID key);

    /** Those of some keys that no row names. */
    Set<UUID> unknown(Set<UUID> keys);
}
