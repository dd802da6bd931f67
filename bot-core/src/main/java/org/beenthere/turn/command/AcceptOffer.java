package org.beenthere.turn.command;

import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/** {@code offer.accept}: the supporter takes the request; one wins (law 6). */
final class AcceptOffer implements Command {

    private static final Outcome WON = Outcome.of("won");
    private static final Outcome FULL = Outcome.of("full");

    @Override
    public Declaration declaration() {
        return Declaration.of("offer.accept", WON, Outcome.GONE, FULL)
                .sending(CaseNotices.ACCEPTED, CaseNotices.LOOK_ON);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var me = context.who();
        var offered = context.lockCase();
        var offer = offered.flatMap(peerCase -> OfferLookup.find(context.tx(), peerCase, me.human(), Offer.State.OPEN));
        if (offer.isEmpty()) {
            return Result.of(Outcome.GONE);
        }
        if (!context.mayHold(me.human(), offered.get())) {
            // Whoever may not be their supporter any more cannot take it, and must not keep it from the next (law 14).
            ReturnToMatching.of(context, notices, offered.get(), offer.get(), Offer.State.DECLINED);
            return Result.of(Outcome.GONE);
        }
        var taken = offered.flatMap(peerCase -> peerCase.acceptedBy(me.person()));
        if (taken.isEmpty()) {
            return Result.of(Outcome.GONE);
        }
        var entry = context.member().orElseThrow().entry();
        var load = context.tx().supporters().lock(me.human(), context.quarter());
        if (load.isEmpty()
                || !load.get().hasRoom(entry.capacity(), context.programme().rules())) {
            ReturnToMatching.of(context, notices, offered.get(), offer.get(), Offer.State.DECLINED);
            return Result.of(FULL);
        }
        context.tx().offers().save(offer.get().as(Offer.State.ACCEPTED));
        context.tx().cases().save(taken.get());
        context.tx().supporters().took(me.person(), context.quarter());
        tellRequester(context, notices, taken.get(), entry.discipline());
        return Result.of(WON);
    }

    private static void tellRequester(CommandContext context, NoticeSender notices, PeerCase taken, String discipline) {
        var requesterName = taken.requester().map(context::nameOf).orElse("");
        notices.toRequester(
                taken,
                CaseNotices.ACCEPTED,
                FactValues.of(Facts.SUPPORTER, context.ownName())
                        .and(Facts.SUPPORTER_DISCIPLINE, discipline)
                        .and(Facts.MY_NAME, requesterName));
    }
}
