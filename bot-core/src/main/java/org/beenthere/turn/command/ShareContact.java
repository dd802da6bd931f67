package org.beenthere.turn.command;

import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.programme.Stage;
import org.beenthere.script.Argument;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/**
 * {@code meeting.share}: the requester shares their name and how to reach them. This is the one place where a
 * requester's name first reaches a supporter (law 7). One who may not be their supporter any more does not get it: the
 * request is taken from them, and somebody else is looked for.
 */
final class ShareContact implements Command {

    private static final Argument CONTACT = Argument.sensitive("contact");
    private static final Outcome SHARED = Outcome.of("shared");

    @Override
    public Declaration declaration() {
        return Declaration.of("meeting.share", SHARED, Outcome.GONE)
                .taking(CONTACT)
                .sending(CaseNotices.SHARED, CaseNotices.RELEASED, CaseNotices.HANDED_BACK);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var mine = context.lockCase()
                .filter(peerCase -> peerCase.isOf(context.who().human()))
                .filter(peerCase -> peerCase.stage() == Stage.MATCHED);
        var lost = mine.filter(peerCase -> !context.mayHold(holder(peerCase).human(), peerCase));
        if (lost.isPresent()) {
            ReturnToMatching.fromHolder(context, notices, lost.get());
            return Result.of(Outcome.GONE);
        }
        var shared = mine.flatMap(PeerCase::inTouch);
        shared.ifPresent(peerCase -> {
            context.tx().cases().save(peerCase);
            notices.to(
                    holder(peerCase),
                    peerCase,
                    CaseNotices.SHARED,
                    FactValues.of(Facts.REQUESTER, context.ownName()).and(Facts.CONTACT, context.argument(CONTACT)));
        });
        return Result.of(shared.isPresent() ? SHARED : Outcome.GONE);
    }

    private static Person holder(PeerCase matched) {
        return matched.holder().orElseThrow();
    }
}
