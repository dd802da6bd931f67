package org.beenthere.turn.command;

import java.util.Optional;
import java.util.UUID;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.store.Transaction;

/** Finds the offer that a supporter's act is about. */
final class OfferLookup {

    private OfferLookup() {}

    /** The offer of a locked request to this supporter, if it is in that state. */
    static Optional<Offer> find(Transaction tx, PeerCase peerCase, UUID supporter, Offer.State state) {
        return tx.offers().of(peerCase.id()).stream()
                .filter(offer -> offer.supporter().human().equals(supporter) && offer.state() == state)
                .findFirst();
    }
}
