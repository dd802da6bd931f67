package org.beenthere.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests, as one transaction sees them. */
public interface Cases {

    /** Keeps a new request; false where its requester has an open one already. */
    boolean open(PeerCase opened);

    /** Locks a request until the transaction ends; empty where it is closed or gone. */
    Optional<PeerCase> lock(UUID id);

    /** A request as it is now; empty where it is closed or gone. Locks nothing, so it may change at once. */
    Optional<PeerCase> find(UUID id);

    /** Keeps the new stage of a locked request, and who has to do with it. */
    void save(PeerCase changed);

    /** The open request that a person made, if there is one. */
    Optional<PeerCase> openOf(UUID human);

    /** The stage of the open request that a person made, if there is one. Reads nothing that is sealed. */
    Optional<Stage> stageOf(UUID human);

    /** Whether a supporter holds any request. Reads nothing that is sealed. */
    boolean isHolding(UUID human);

    /** The requests that a supporter holds, the oldest first. */
    List<PeerCase> heldBy(UUID human);

    /** Open requests that no supporter holds, the oldest first. */
    List<PeerCase> waiting();
}
