package org.beenthere.turn.command;

import org.beenthere.programme.Offer;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.NoticeSender;

/** {@code offer.hand_back}: the supporter who took the request cannot go on with it. */
final class HandBackOffer implements Command {

    private static final Outcome HANDED_BACK = Outcome.of("handed_back");

    @Override
    public Declaration declaration() {
        return Declaration.of("offer.hand_back", HANDED_BACK, Outcome.GONE).sending(CaseNotices.HANDED_BACK);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        boolean handedBack = ReturnToMatching.ofOwnOffer(context, notices, Offer.State.ACCEPTED, Offer.State.RELEASED);
        return Result.of(handedBack ? HANDED_BACK : Outcome.GONE);
    }
}
