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

    /** What a person has to do with open requests. Reads nothing that is sealed with the keys of requests. */
    Involvement involvementOf(UUID human);

    /**
     * What a person has to do with open requests.
     *
     * @param asked the stage of the one that they made, if there is one
     * @param holding whether they hold any as a supporter
     */
    record Involvement(Optional<Stage> asked, boolean holding) {}

    /** The requests that a supporter holds, the oldest first. */
    List<PeerCase> heldBy(UUID human);

    /** Open requests that no supporter holds, the oldest first. */
    List<PeerCase> waiting();
}
