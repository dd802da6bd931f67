package org.beenthere.turn.command;

import java.util.List;
import java.util.Set;
import org.beenthere.programme.Offer;
import org.beenthere.script.Vocabulary;

/** {@code offer.decline}: the supporter does not take the request. No reason is asked. */
final class DeclineOffer implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("offer.decline", List.of(), Set.of("declined", "gone"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(Tell.to(CaseScripts.REQUESTER, "look_on"));
    }

    @Override
    public Result carryOut(CommandContext context) {
        return Result.of(GiveBack.mine(context, Offer.State.OPEN, Offer.State.DECLINED) ? "declined" : "gone");
    }
}
