package org.beenthere.turn.command;

import org.beenthere.programme.Offer;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.NoticeSender;

/** {@code offer.lapse}: the time for an answer is over. */
final class LapseOffer implements Command {

    private static final Outcome LAPSED = Outcome.of("lapsed");

    @Override
    public Declaration declaration() {
        return Declaration.of("offer.lapse", LAPSED, Outcome.GONE).sending(CaseNotices.LOOK_ON);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        boolean lapsed = ReturnToMatching.ofOwnOffer(context, notices, Offer.State.OPEN, Offer.State.LAPSED);
        return Result.of(lapsed ? LAPSED : Outcome.GONE);
    }
}
