package org.beenthere.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests, as far as one transaction sees them. */
public interface Cases {

    /** Keeps a new request; false where the person has an open one already. */
    boolean open(PeerCase opened);

    /** Locks a request until the transaction ends; empty where it is gone. */
    Optional<PeerCase> lock(UUID id);

    /** Keeps a request that is locked. */
    void save(PeerCase changed);

    /** The open request of a person, if they have one. */
    Optional<PeerCase> openOf(UUID human);

    /** Where the open request of a person stands, if they have one. Reads nothing that is sealed. */
    Optional<Stage> stageOf(UUID human);

    /** Whether a supporter holds any request. Reads nothing that is sealed. */
    boolean isHolding(UUID human);

    /** The requests that a supporter holds. */
    List<PeerCase> heldBy(UUID human);

    /** Open requests that no supporter holds, the oldest first. */
    List<PeerCase> waiting();
}
