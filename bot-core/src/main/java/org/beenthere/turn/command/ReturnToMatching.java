package org.beenthere.turn.command;

import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/** What declining, lapsing and handing back have in common: the offer is settled, and the next supporter is looked for. */
final class ReturnToMatching {

    private ReturnToMatching() {}

    /**
     * Settles the offer made to the person whose turn it is. Returns false where they have none in that state, or the
     * request is at a stage where nothing depends on it.
     *
     * @param from the state that the offer is in
     * @param to what becomes of it
     */
    static boolean ofOwnOffer(CommandContext context, NoticeSender notices, Offer.State from, Offer.State to) {
        return context.lockCase()
                .flatMap(peerCase -> OfferLookup.find(
                                context.tx(), peerCase, context.who().human(), from)
                        .map(offer -> of(context, notices, peerCase, offer, to)))
                .orElse(false);
    }

    /** Settles an offer to the person whose turn it is, and has the requester's conversation ask the next supporter. */
    static boolean of(CommandContext context, NoticeSender notices, PeerCase peerCase, Offer offer, Offer.State state) {
        var again = peerCase.lookingAgain();
        again.ifPresent(looking -> {
            context.tx().offers().save(offer.as(state));
            context.tx().cases().save(looking);
            tellRequester(context, notices, looking, state);
        });
        return again.isPresent();
    }

    /** Takes a request from a supporter who may not hold it any more: both are told, and the next one is looked for. */
    static void fromHolder(CommandContext context, NoticeSender notices, PeerCase held) {
        var holder = held.holder().orElseThrow();
        var looking = held.lookingAgain().orElseThrow();
        OfferLookup.find(context.tx(), held, holder.human(), Offer.State.ACCEPTED)
                .ifPresent(offer -> context.tx().offers().save(offer.as(Offer.State.RELEASED)));
        context.tx().cases().save(looking);
        notices.to(holder, looking, CaseNotices.RELEASED, FactValues.NONE);
        notices.toRequester(looking, CaseNotices.HANDED_BACK, FactValues.of(Facts.SUPPORTER, context.nameOf(holder)));
    }

    /** A supporter who was shown to the requester is named once more, so that they know who it was. */
    private static void tellRequester(
            CommandContext context, NoticeSender notices, PeerCase looking, Offer.State state) {
        if (state == Offer.State.RELEASED) {
            notices.toRequester(looking, CaseNotices.HANDED_BACK, FactValues.of(Facts.SUPPORTER, context.ownName()));
        } else {
            notices.toRequester(looking, CaseNotices.LOOK_ON, FactValues.NONE);
        }
    }
}
