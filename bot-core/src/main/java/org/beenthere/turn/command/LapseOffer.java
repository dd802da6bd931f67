package org.beenthere.turn.command;

import java.util.List;
import java.util.Set;
import org.beenthere.programme.Offer;
import org.beenthere.script.Vocabulary;

/** {@code offer.lapse}: the time for an answer is over. */
final class LapseOffer implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("offer.lapse", List.of(), Set.of("lapsed", "gone"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(Tell.to(CaseScripts.REQUESTER, "look_on"));
    }

    @Override
    public Result carryOut(CommandContext context) {
        return Result.of(GiveBack.mine(context, Offer.State.OPEN, Offer.State.LAPSED) ? "lapsed" : "gone");
    }
}
