package org.beenthere.programme;

import java.util.List;
import java.util.UUID;

/** The offers, as one transaction sees them. The request to which they belong is locked. */
public interface Offers {

    /** Every offer of a request, whatever became of it. */
    List<Offer> of(UUID peerCase);

    /** Keeps a new offer. */
    void make(Offer open);

    /** Keeps the new state of an offer. */
    void save(Offer settled);
}
