package org.beenthere.turn;

import java.util.Optional;
import java.util.UUID;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;

/** Finds the offer that a supporter's act is about. */
final class Offered {

    private Offered() {}

    /** The offer made to this supporter, if it is in that state. */
    static Optional<Offer> to(Scene scene, PeerCase peerCase, UUID human, Offer.State state) {
        return scene.tx().offers().of(peerCase.id()).stream()
                .filter(offer -> offer.supporter().human().equals(human) && offer.state() == state)
                .findFirst();
    }

    /** Notes what became of an offer. */
    static void settle(Scene scene, Offer offer, Offer.State state) {
        scene.tx().offers().save(new Offer(offer.peerCase(), offer.supporter(), state));
    }
}
