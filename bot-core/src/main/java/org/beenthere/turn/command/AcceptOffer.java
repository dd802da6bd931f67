package org.beenthere.turn.command;

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
    public Result carryOut(CommandContext context) {
        var offered = context.lockCase();
        var offer = offered.flatMap(
                peerCase -> Offered.to(context, peerCase, context.who().human(), Offer.State.OPEN));
        if (offer.isEmpty()) {
            return Result.of("gone");
        }
        if (!context.is(Role.SUPPORTER)) {
            // Whoever is no supporter any more cannot take it, and must not keep it from the next (law 14).
            GiveBack.lookOn(context, offered.get(), offer.get(), Offer.State.DECLINED);
            return Result.of("gone");
        }
        var taken =
                offered.flatMap(peerCase -> peerCase.acceptedBy(context.who().person()));
        if (taken.isEmpty()) {
            return Result.of("gone");
        }
        var entry = context.member().orElseThrow().entry();
        var load = context.tx().supporters().lock(context.who().human(), context.quarter());
        if (load.isEmpty()
                || !load.get().hasRoom(entry.capacity(), context.programme().rules())) {
            GiveBack.lookOn(context, offered.get(), offer.get(), Offer.State.DECLINED);
            return Result.of("full");
        }
        Offered.settle(context, offer.get(), Offer.State.ACCEPTED);
        context.tx().cases().save(taken.get());
        context.tx().supporters().took(context.who().human(), context.quarter());
        tellRequester(context, taken.get(), entry.discipline());
        return Result.of("won");
    }

    private static void tellRequester(CommandContext context, PeerCase taken, String discipline) {
        var requester = taken.requester().map(person -> context.tx().accounts().get(person.account()));
        context.tellRequester(
                taken,
                "accepted",
                Map.of(
                        "supporter", context.names().of(context.tx(), context.who()),
                        "supporter_discipline", discipline,
                        "my_name",
                                requester
                                        .map(account -> context.names().of(context.tx(), account))
                                        .orElse("")));
    }
}
