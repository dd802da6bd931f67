package org.beenthere.turn.command;

import org.beenthere.programme.PeerCase;
import org.beenthere.script.Argument;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/**
 * {@code meeting.share}: the requester shares their name and how to reach them. This is the one place where a
 * requester's name first reaches a supporter (law 7).
 */
final class ShareContact implements Command {

    private static final Argument CONTACT = Argument.sensitive("contact");
    private static final Outcome SHARED = Outcome.of("shared");

    @Override
    public Declaration declaration() {
        return Declaration.of("meeting.share", SHARED, Outcome.GONE)
                .taking(CONTACT)
                .sending(CaseNotices.SHARED);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var shared = context.lockCase()
                .filter(peerCase -> peerCase.isOf(context.who().human()))
                .flatMap(PeerCase::inTouch);
        shared.ifPresent(peerCase -> {
            context.tx().cases().save(peerCase);
            notices.to(
                    peerCase.holder().orElseThrow(),
                    peerCase,
                    CaseNotices.SHARED,
                    FactValues.of(Facts.REQUESTER, context.ownName()).and(Facts.CONTACT, context.argument(CONTACT)));
        });
        return Result.of(shared.isPresent() ? SHARED : Outcome.GONE);
    }
}
