package org.beenthere.turn.command;

import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.NoticeSender;

/** {@code meeting.someone_else}: the requester would rather talk to another supporter. No reason is asked. */
final class MeetSomeoneElse implements Command {

    private static final Outcome LOOKING = Outcome.of("looking");

    @Override
    public Declaration declaration() {
        return Declaration.of("meeting.someone_else", LOOKING, Outcome.GONE).sending(CaseNotices.RELEASED);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var matched = context.lockCase()
                .filter(peerCase -> peerCase.isOf(context.who().human()))
                .filter(peerCase -> peerCase.holder().isPresent());
        var looking = matched.flatMap(PeerCase::lookingAgain);
        looking.ifPresent(peerCase -> {
            var holder = matched.get().holder().orElseThrow();
            OfferLookup.find(context.tx(), peerCase, holder.human(), Offer.State.ACCEPTED)
                    .ifPresent(offer -> context.tx().offers().save(offer.as(Offer.State.RELEASED)));
            context.tx().cases().save(peerCase);
            notices.to(holder, peerCase, CaseNotices.RELEASED, FactValues.NONE);
        });
        return Result.of(looking.isPresent() ? LOOKING : Outcome.GONE);
    }
}
