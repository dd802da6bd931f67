package org.beenthere.turn.command;

import java.util.Optional;
import org.beenthere.programme.Member;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.programme.Stage;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/**
 * {@code case.show}: shows once more what a person has open: their request, and those they hold. Each side sees what it
 * may know by now (law 7).
 */
final class ShowCase implements Command {

    private static final Outcome SHOWN = Outcome.of("shown");
    private static final Outcome NONE = Outcome.of("none");

    @Override
    public Declaration declaration() {
        return Declaration.of("case.show", SHOWN, NONE)
                .sending(
                        CaseNotices.OWN_REQUEST,
                        CaseNotices.OWN_MATCHED_REQUEST,
                        CaseNotices.RELEASED,
                        CaseNotices.HANDED_BACK,
                        CaseNotices.HELD_REQUEST,
                        CaseNotices.NAMED_REQUEST);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var me = context.who().human();
        var asked = context.tx().cases().openOf(me);
        var held = context.tx().cases().heldBy(me);
        asked.filter(mine -> !takenFromHolder(context, notices, mine))
                .ifPresent(mine -> showRequester(context, notices, mine));
        held.forEach(theirs -> showHolder(context, notices, theirs));
        return Result.of(asked.isPresent() || !held.isEmpty() ? SHOWN : NONE);
    }

    /** A supporter who may not hold it any more is not shown once more as one who will: the request is taken from them. */
    private static boolean takenFromHolder(CommandContext context, NoticeSender notices, PeerCase mine) {
        var lost = Optional.of(mine)
                .filter(peerCase -> peerCase.stage() == Stage.MATCHED)
                .flatMap(peerCase -> context.tx().cases().lock(peerCase.id()))
                .filter(peerCase -> peerCase.stage() == Stage.MATCHED)
                .filter(peerCase ->
                        !context.mayHold(peerCase.holder().orElseThrow().human(), peerCase));
        lost.ifPresent(peerCase -> ReturnToMatching.fromHolder(context, notices, peerCase));
        return lost.isPresent();
    }

    private static void showRequester(CommandContext context, NoticeSender notices, PeerCase mine) {
        var me = context.who().person();
        var facts = CaseFacts.forRequester(mine);
        mine.holder()
                .ifPresentOrElse(
                        holder -> notices.to(
                                me,
                                mine,
                                CaseNotices.OWN_MATCHED_REQUEST,
                                facts.and(supporter(context, holder))
                                        .and(Facts.FOUND, true)
                                        .and(Facts.MY_NAME, context.ownName())),
                        () -> notices.to(me, mine, CaseNotices.OWN_REQUEST, facts));
    }

    private static FactValues supporter(CommandContext context, Person holder) {
        var entry = context.tx().roster().find(holder.human()).map(Member::entry);
        return FactValues.of(Facts.SUPPORTER, context.nameOf(holder))
                .and(
                        Facts.SUPPORTER_DISCIPLINE,
                        entry.map(known -> known.discipline()).orElse(""));
    }

    private static void showHolder(CommandContext context, NoticeSender notices, PeerCase held) {
        var me = context.who().person();
        var facts = CaseFacts.forSupporter(held).and(Facts.MINE, true);
        if (held.stage() == Stage.IN_TOUCH) {
            var requester = context.nameOf(held.requester().orElseThrow());
            notices.to(
                    me,
                    held,
                    CaseNotices.NAMED_REQUEST,
                    facts.and(Facts.NAMED, true).and(Facts.REQUESTER, requester));
        } else {
            notices.to(me, held, CaseNotices.HELD_REQUEST, facts);
        }
    }
}
