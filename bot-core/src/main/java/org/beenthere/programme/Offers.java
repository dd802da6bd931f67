package org.beenthere.programme;

import java.util.List;
import java.util.UUID;

/** The offers, as far as one transaction sees them. The request they belong to is locked. */
public interface Offers {

    /** Everybody who was asked to take a request. */
    List<Offer> of(UUID peerCase);

    /** Asks a supporter. */
    void make(Offer open);

    /** Keeps what became of an offer. */
    void save(Offer settled);
}
