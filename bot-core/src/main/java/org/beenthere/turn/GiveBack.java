package org.beenthere.turn;

import java.util.Map;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;

/** What declining, lapsing and handing back have in common: the offer is settled, and the request looks on. */
final class GiveBack {

    private GiveBack() {}

    /** Settles the offer of whoever's turn it is, and has the requester's conversation look for somebody else. */
    static boolean lookOn(Scene scene, PeerCase peerCase, Offer offer, Offer.State state) {
        var again = peerCase.lookingAgain();
        again.ifPresent(looking -> {
            Offered.settle(scene, offer, state);
            scene.tx().cases().save(looking);
            tellRequester(scene, looking, state);
        });
        return again.isPresent();
    }

    /** One who was shown to the requester is named once more, so that they know who it was. */
    private static void tellRequester(Scene scene, PeerCase looking, Offer.State state) {
        if (state == Offer.State.RELEASED) {
            var supporter = scene.names().of(scene.tx(), scene.who());
            scene.tellRequester(looking, "handed_back", Map.of("supporter", supporter));
        } else {
            scene.tellRequester(looking, "look_on", Map.of());
        }
    }

    /** Does so with the offer made to the person whose turn it is, if it is in that state. */
    static boolean mine(Scene scene, Offer.State from, Offer.State to) {
        return scene.lockCase()
                .flatMap(peerCase -> Offered.to(scene, peerCase, scene.who().human(), from)
                        .map(offer -> lookOn(scene, peerCase, offer, to)))
                .orElse(false);
    }
}
