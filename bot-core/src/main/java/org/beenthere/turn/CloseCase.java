package org.beenthere.turn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.script.Vocabulary;

/**
 * {@code case.close}: the request is over, by either side. In this commit it stops naming anybody, and its key is
 * marked: what was sealed with it is gone as soon as the last message is shown, at most 24 hours later (law 11).
 */
final class CloseCase implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("case.close", List.of(), Set.of("closed", "gone"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(
                Tell.to(CaseScripts.REQUESTER, "closed", Facts.SUPPORTER), Tell.to(CaseScripts.SUPPORTER, "closed"));
    }

    @Override
    public Result carryOut(Scene scene) {
        var open = scene.lockCase().filter(peerCase -> isTheirs(scene, peerCase));
        var closed = open.flatMap(PeerCase::closed);
        closed.ifPresent(peerCase -> {
            tellOthers(scene, open.get());
            scene.tx().cases().save(peerCase);
            scene.tx().tombstones().raise(peerCase.key(), scene.at());
        });
        return Result.of(closed.isPresent() ? "closed" : "gone");
    }

    private static boolean isTheirs(Scene scene, PeerCase peerCase) {
        return peerCase.isOf(scene.who().human())
                || peerCase.isHeldBy(scene.who().human());
    }

    private static void tellOthers(Scene scene, PeerCase open) {
        if (!open.isOf(scene.who().human())) {
            // Whoever closes it and did not ask for it holds it.
            scene.tellRequester(
                    open, "closed", Map.of("supporter", scene.names().of(scene.tx(), scene.who())));
        }
        scene.tx().offers().of(open.id()).stream().filter(Offer::isLive).forEach(offer -> {
            if (!offer.supporter().human().equals(scene.who().human())) {
                scene.tellSupporter(offer.supporter(), open, "closed", Map.of());
            }
            Offered.settle(scene, offer, Offer.State.WITHDRAWN);
        });
    }
}
