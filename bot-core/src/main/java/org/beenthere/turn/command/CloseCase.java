package org.beenthere.turn.command;

import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/**
 * {@code case.close}: the request is over, by either side. Whoever was told of it hears so, and what their chats show of the
 * requester is taken back before the key goes. In this commit it stops naming anybody, and its key is
 * marked: what was sealed with it is gone as soon as the last message is shown, at most 24 hours later (law 11).
 */
final class CloseCase implements Command {

    private static final Outcome CLOSED = Outcome.of("closed");

    @Override
    public Declaration declaration() {
        return Declaration.of("case.close", CLOSED, Outcome.GONE)
                .sending(CaseNotices.CLOSED_BY_SUPPORTER, CaseNotices.CLOSED, CaseNotices.CLOSED_TO_COORDINATOR);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var open = context.lockCase().filter(peerCase -> isTheirs(context, peerCase));
        var closed = open.flatMap(PeerCase::closed);
        closed.ifPresent(peerCase -> {
            tellOthers(context, notices, open.get());
            context.tx().cases().save(peerCase);
            context.tx().tombstones().raise(peerCase.key(), context.at());
        });
        return Result.of(closed.isPresent() ? CLOSED : Outcome.GONE);
    }

    private static boolean isTheirs(CommandContext context, PeerCase peerCase) {
        return peerCase.isOf(context.who().human())
                || peerCase.isHeldBy(context.who().human());
    }

    private static void tellOthers(CommandContext context, NoticeSender notices, PeerCase open) {
        if (!open.isOf(context.who().human())) {
            // Whoever closes it and did not ask for it holds it.
            notices.toRequester(
                    open, CaseNotices.CLOSED_BY_SUPPORTER, FactValues.of(Facts.SUPPORTER, context.ownName()));
        }
        context.tx().conversations().about(open.id(), CaseNotices.COORDINATOR).stream()
                .map(context.tx().accounts()::get)
                .forEach(told -> notices.to(told.person(), open, CaseNotices.CLOSED_TO_COORDINATOR, FactValues.NONE));
        context.tx().offers().of(open.id()).stream().filter(Offer::isLive).forEach(offer -> {
            if (!offer.supporter().human().equals(context.who().human())) {
                notices.to(offer.supporter(), open, CaseNotices.CLOSED, FactValues.NONE);
            }
            context.tx().offers().save(offer.as(Offer.State.WITHDRAWN));
        });
    }
}
