package org.beenthere.turn.command;

import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/** {@code case.reveal}: the requester lets the coordinators know who they are (law 7). */
final class RevealToCoordinator implements Command {

    private static final Outcome TOLD = Outcome.of("told");
    private static final Outcome NOBODY_TO_TELL = Outcome.of("nobody_to_tell");

    @Override
    public Declaration declaration() {
        return Declaration.of("case.reveal", TOLD, NOBODY_TO_TELL, Outcome.GONE).sending(CaseNotices.REVEALED);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var mine = context.lockCase()
                .filter(peerCase -> peerCase.isOf(context.who().human()));
        if (mine.isEmpty()) {
            return Result.of(Outcome.GONE);
        }
        var facts = CaseFacts.forCoordinator(mine.get())
                .and(Facts.REQUESTER, context.ownName())
                .and(Facts.NAMED, true);
        boolean told = Coordinators.tell(context, notices, mine.get(), CaseNotices.REVEALED, facts);
        return Result.of(told ? TOLD : NOBODY_TO_TELL);
    }
}
