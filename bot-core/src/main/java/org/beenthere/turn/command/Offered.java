package org.beenthere.turn.command;

import java.util.Optional;
import java.util.UUID;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;

/** Finds the offer that a supporter's act is about. */
final class Offered {

    private Offered() {}

    /** The offer made to this supporter, if it is in that state. */
    static Optional<Offer> to(CommandContext context, PeerCase peerCase, UUID human, Offer.State state) {
        return context.tx().offers().of(peerCase.id()).stream()
                .filter(offer -> offer.supporter().human().equals(human) && offer.state() == state)
                .findFirst();
    }

    /** Notes what became of an offer. */
    static void settle(CommandContext context, Offer offer, Offer.State state) {
        context.tx().offers().save(new Offer(offer.peerCase(), offer.supporter(), state));
    }
}
