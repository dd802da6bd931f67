package org.beenthere.turn;

import java.util.Map;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;

/** What declining, lapsing and handing back have in common: the offer is settled, and the request looks on. */
final class GiveBack {

    private GiveBack() {}

    /** Settles the offer, and has the requester's conversation look for somebody else. */
    static boolean lookOn(Scene scene, PeerCase peerCase, Offer offer, Offer.State state) {
        var again = peerCase.lookingAgain();
        again.ifPresent(looking -> {
            Offered.settle(scene, offer, state);
            scene.tx().cases().save(looking);
            var word = state == Offer.State.RELEASED ? "handed_back" : "look_on";
            scene.tellRequester(looking, word, Map.of());
        });
        return again.isPresent();
    }

    /** Does so with the offer made to the person whose turn it is, if it is in that state. */
    static boolean mine(Scene scene, Offer.State from, Offer.State to) {
        return scene.lockCase()
                .flatMap(peerCase -> Offered.to(scene, peerCase, scene.who().human(), from)
                        .map(offer -> lookOn(scene, peerCase, offer, to)))
                .orElse(false);
    }
}
