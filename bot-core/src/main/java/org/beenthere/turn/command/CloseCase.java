package org.beenthere.turn.command;

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
    public Result carryOut(CommandContext context) {
        var open = context.lockCase().filter(peerCase -> isTheirs(context, peerCase));
        var closed = open.flatMap(PeerCase::closed);
        closed.ifPresent(peerCase -> {
            tellOthers(context, open.get());
            context.tx().cases().save(peerCase);
            context.tx().tombstones().raise(peerCase.key(), context.at());
        });
        return Result.of(closed.isPresent() ? "closed" : "gone");
    }

    private static boolean isTheirs(CommandContext context, PeerCase peerCase) {
        return peerCase.isOf(context.who().human())
                || peerCase.isHeldBy(context.who().human());
    }

    private static void tellOthers(CommandContext context, PeerCase open) {
        if (!open.isOf(context.who().human())) {
            // Whoever closes it and did not ask for it holds it.
            context.tellRequester(
                    open, "closed", Map.of("supporter", context.names().of(context.tx(), context.who())));
        }
        context.tx().offers().of(open.id()).stream().filter(Offer::isLive).forEach(offer -> {
            if (!offer.supporter().human().equals(context.who().human())) {
                context.tellSupporter(offer.supporter(), open, "closed", Map.of());
            }
            Offered.settle(context, offer, Offer.State.WITHDRAWN);
        });
    }
}
