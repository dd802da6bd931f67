package org.beenthere.turn.command;

import org.beenthere.programme.Offer;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.NoticeSender;

/** {@code offer.decline}: the supporter does not take the request. No reason is asked. */
final class DeclineOffer implements Command {

    private static final Outcome DECLINED = Outcome.of("declined");

    @Override
    public Declaration declaration() {
        return Declaration.of("offer.decline", DECLINED, Outcome.GONE).sending(CaseNotices.LOOK_ON);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        boolean declined = ReturnToMatching.ofOwnOffer(context, notices, Offer.State.OPEN, Offer.State.DECLINED);
        return Result.of(declined ? DECLINED : Outcome.GONE);
    }
}
