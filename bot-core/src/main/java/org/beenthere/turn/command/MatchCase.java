package org.beenthere.turn.command;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beenthere.programme.Matching;
import org.beenthere.programme.Member;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/**
 * {@code case.match}: finds the next supporter and asks them. The supporter is chosen by the loads of all, read without
 * locks; then this one is locked, and their load is read again. If another request took them in between, matching starts
 * again in a turn of its own, since a turn locks one supporter only.
 */
final class MatchCase implements Command {

    private static final Outcome OFFERED = Outcome.of("offered");
    private static final Outcome NOBODY = Outcome.of("nobody");
    private static final Outcome BUSY = Outcome.of("busy");
    private static final Outcome SETTLED = Outcome.of("settled");

    @Override
    public Declaration declaration() {
        return Declaration.of("case.match", OFFERED, NOBODY, BUSY, SETTLED)
                .sending(CaseNotices.OFFER, CaseNotices.OFFER_LAPSES, CaseNotices.MATCH_AGAIN);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var looking = context.lockCase();
        var offered = looking.flatMap(PeerCase::offered);
        if (offered.isEmpty()) {
            return Result.of(SETTLED);
        }
        var peerCase = looking.get();
        var rules = context.programme().rules();
        if (peerCase.offers() >= rules.offersBeforeCoordinator()
                && !Coordinators.of(context, peerCase).isEmpty()) {
            return Result.of(NOBODY);
        }
        var next = next(context, peerCase);
        if (next.isEmpty()) {
            return Result.of(NOBODY);
        }
        var supporter = next.get();
        var load = context.tx().supporters().lock(supporter.person().human(), context.quarter());
        if (load.isEmpty()
                || load.get().asked()
                || !load.get().hasRoom(supporter.entry().capacity(), rules)) {
            notices.toRequester(peerCase, CaseNotices.MATCH_AGAIN, FactValues.NONE);
            return Result.of(BUSY);
        }
        ask(context, notices, offered.get(), supporter);
        return Result.of(OFFERED);
    }

    private static Optional<Member> next(CommandContext context, PeerCase peerCase) {
        var roster = context.tx().roster();
        var asked = context.tx().offers().of(peerCase.id()).stream()
                .map(offer -> offer.supporter().human())
                .collect(Collectors.toSet());
        var request = new Matching.Request(context.requesterOf(peerCase), peerCase.need(), asked);
        return new Matching(context.programme().rules())
                .next(
                        request,
                        roster.supporters(),
                        context.tx().supporters().loads(context.quarter()),
                        context.programme().rota().onCall(context.at()),
                        context.today());
    }

    private static void ask(CommandContext context, NoticeSender notices, PeerCase offered, Member supporter) {
        context.tx().cases().save(offered);
        context.tx().offers().make(new Offer(offered.id(), supporter.person(), Offer.State.OPEN));
        var answerBy = answerBy(context, offered, supporter);
        var facts = CaseFacts.forSupporter(offered).and(Facts.ANSWER_BY, answerBy);
        notices.to(supporter.person(), offered, CaseNotices.OFFER, facts);
        notices.to(supporter.person(), offered, CaseNotices.OFFER_LAPSES, FactValues.NONE, answerBy);
    }

    /** An urgent offer to somebody on call waits by the clock, any other by working time. */
    private static Instant answerBy(CommandContext context, PeerCase offered, Member supporter) {
        var programme = context.programme();
        boolean onCall =
                supporter.entry().accounts().stream().anyMatch(programme.rota().onCall(context.at())::contains);
        return offered.need().isUrgent() && onCall
                ? context.at().plus(programme.rules().urgentAcceptWithin())
                : programme.workingTime().after(context.at(), programme.rules().acceptWithin());
    }
}
