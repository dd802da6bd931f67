package org.beenthere.turn.command;

import java.util.Map;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;

/** What declining, lapsing and handing back have in common: the offer is settled, and the request looks on. */
final class GiveBack {

    private GiveBack() {}

    /** Settles the offer of whoever's turn it is, and has the requester's conversation look for somebody else. */
    static boolean lookOn(CommandContext context, PeerCase peerCase, Offer offer, Offer.State state) {
        var again = peerCase.lookingAgain();
        again.ifPresent(looking -> {
            Offered.settle(context, offer, state);
            context.tx().cases().save(looking);
            tellRequester(context, looking, state);
        });
        return again.isPresent();
    }

    /** One who was shown to the requester is named once more, so that they know who it was. */
    private static void tellRequester(CommandContext context, PeerCase looking, Offer.State state) {
        if (state == Offer.State.RELEASED) {
            var supporter = context.names().of(context.tx(), context.who());
            context.tellRequester(looking, "handed_back", Map.of("supporter", supporter));
        } else {
            context.tellRequester(looking, "look_on", Map.of());
        }
    }

    /** Does so with the offer made to the person whose turn it is, if it is in that state. */
    static boolean mine(CommandContext context, Offer.State from, Offer.State to) {
        return context.lockCase()
                .flatMap(peerCase -> Offered.to(context, peerCase, context.who().human(), from)
                        .map(offer -> lookOn(context, peerCase, offer, to)))
                .orElse(false);
    }
}
