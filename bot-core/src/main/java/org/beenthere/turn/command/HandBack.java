package org.beenthere.turn.command;

import java.util.List;
import java.util.Set;
import org.beenthere.programme.Offer;
import org.beenthere.script.Vocabulary;

/** {@code offer.hand_back}: the supporter who took the request cannot keep it. */
final class HandBack implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("offer.hand_back", List.of(), Set.of("handed_back", "gone"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(Tell.to(CaseScripts.REQUESTER, "handed_back", Facts.SUPPORTER));
    }

    @Override
    public Result carryOut(CommandContext context) {
        return Result.of(GiveBack.mine(context, Offer.State.ACCEPTED, Offer.State.RELEASED) ? "handed_back" : "gone");
    }
}
