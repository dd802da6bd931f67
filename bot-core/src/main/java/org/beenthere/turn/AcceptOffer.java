package org.beenthere.turn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Role;
import org.beenthere.script.Vocabulary;

/** {@code offer.accept}: the supporter takes the request; one wins (law 6). */
final class AcceptOffer implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("offer.accept", List.of(), Set.of("won", "gone", "full"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(
                Tell.to(CaseScripts.REQUESTER, "accepted", Facts.SUPPORTER, Facts.SUPPORTER_DISCIPLINE, Facts.MY_NAME),
                Tell.to(CaseScripts.REQUESTER, "look_on"));
    }

    @Override
    public Result carryOut(Scene scene) {
        var offered = scene.lockCase();
        var offer = offered.flatMap(
                peerCase -> Offered.to(scene, peerCase, scene.who().human(), Offer.State.OPEN));
        if (offer.isEmpty()) {
            return Result.of("gone");
        }
        if (!scene.is(Role.SUPPORTER)) {
            // Whoever is no supporter any more cannot take it, and must not keep it from the next (law 14).
            GiveBack.lookOn(scene, offered.get(), offer.get(), Offer.State.DECLINED);
            return Result.of("gone");
        }
        var taken = offered.flatMap(peerCase -> peerCase.acceptedBy(scene.who().person()));
        if (taken.isEmpty()) {
            return Result.of("gone");
        }
        var entry = scene.member().orElseThrow().entry();
        var load = scene.tx().supporters().lock(scene.who().human(), scene.quarter());
        if (load.isEmpty()
                || !load.get().hasRoom(entry.capacity(), scene.programme().rules())) {
            GiveBack.lookOn(scene, offered.get(), offer.get(), Offer.State.DECLINED);
            return Result.of("full");
        }
        Offered.settle(scene, offer.get(), Offer.State.ACCEPTED);
        scene.tx().cases().save(taken.get());
        scene.tx().supporters().took(scene.who().human(), scene.quarter());
        tellRequester(scene, taken.get(), entry.discipline());
        return Result.of("won");
    }

    private static void tellRequester(Scene scene, PeerCase taken, String discipline) {
        var requester = taken.requester().map(person -> scene.tx().accounts().get(person.account()));
        scene.tellRequester(
                taken,
                "accepted",
                Map.of(
                        "supporter", scene.names().of(scene.tx(), scene.who()),
                        "supporter_discipline", discipline,
                        "my_name",
                                requester
                                        .map(account -> scene.names().of(scene.tx(), account))
                                        .orElse("")));
    }
}
