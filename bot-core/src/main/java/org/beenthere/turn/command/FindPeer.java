package org.beenthere.turn.command;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beenthere.programme.Matching;
import org.beenthere.programme.Member;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.script.Vocabulary;
import org.beenthere.store.Notice;

/**
 * {@code case.match}: finds the next supporter and asks them. Whom to ask is decided from what everybody carries at this
 * moment; then that one supporter is locked and looked at again. Where it turns out that they were asked by somebody
 * else in between, the request looks again in a turn of its own, since a turn locks one supporter only.
 */
final class FindPeer implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("case.match", List.of(), Set.of("offered", "nobody", "busy", "settled"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(
                Tell.opening(
                        CaseScripts.SUPPORTER, Notice.OPEN, Facts.CODE, Facts.SOON, Facts.DISCIPLINE, Facts.ANSWER_BY),
                Tell.to(CaseScripts.SUPPORTER, "offer_lapses"),
                Tell.to(CaseScripts.REQUESTER, "match_again"));
    }

    @Override
    public Result carryOut(CommandContext context) {
        var looking = context.lockCase();
        var offered = looking.flatMap(PeerCase::offered);
        if (offered.isEmpty()) {
            return Result.of("settled");
        }
        var peerCase = looking.get();
        var rules = context.programme().rules();
        if (peerCase.offers() >= rules.offersBeforeCoordinator() && TellCoordinator.canTell(context, peerCase)) {
            return Result.of("nobody");
        }
        var next = next(context, peerCase);
        if (next.isEmpty()) {
            return Result.of("nobody");
        }
        var supporter = next.get();
        var load = context.tx().supporters().lock(supporter.person().human(), context.quarter());
        if (load.isEmpty()
                || load.get().asked()
                || !load.get().hasRoom(supporter.entry().capacity(), rules)) {
            context.tellRequester(peerCase, "match_again", Map.of());
            return Result.of("busy");
        }
        ask(context, offered.get(), supporter);
        return Result.of("offered");
    }

    private static Optional<Member> next(CommandContext context, PeerCase peerCase) {
        var roster = context.tx().roster();
        var requester = peerCase.requester().orElseThrow();
        var asked = context.tx().offers().of(peerCase.id()).stream()
                .map(offer -> offer.supporter().human())
                .collect(Collectors.toSet());
        var request = new Matching.Request(
                requester,
                roster.find(requester.human()).map(Member::entry),
                roster.accounts(requester.human()),
                peerCase.need(),
                asked);
        return new Matching(context.programme().rules())
                .next(
                        request,
                        roster.supporters(),
                        context.tx().supporters().loads(context.quarter()),
                        context.programme().rota().onCall(context.at()),
                        context.at()
                                .atZone(context.programme().workingTime().zone())
                                .toLocalDate());
    }

    private static void ask(CommandContext context, PeerCase offered, Member supporter) {
        context.tx().cases().save(offered);
        context.tx().offers().make(new Offer(offered.id(), supporter.person(), Offer.State.OPEN));
        var answerBy = answerBy(context, offered, supporter);
        var facts = Map.of(
                "code", offered.code(),
                "soon", offered.need().soon(),
                "discipline", offered.need().discipline(),
                "answer_by", answerBy.toString());
        context.open(supporter.person(), offered, CaseScripts.SUPPORTER, Notice.OPEN, facts);
        context.tell(supporter.person(), offered, CaseScripts.SUPPORTER, "offer_lapses", Map.of(), answerBy);
    }

    /** An urgent offer to somebody on call waits by the clock, any other by working time. */
    private static Instant answerBy(CommandContext context, PeerCase offered, Member supporter) {
        var programme = context.programme();
        boolean onCall =
                programme.rota().onCall(context.at()).contains(supporter.entry().account());
        return offered.need().isUrgent() && onCall
                ? context.at().plus(programme.rules().urgentAcceptWithin())
                : programme.workingTime().after(context.at(), programme.rules().acceptWithin());
    }
}
