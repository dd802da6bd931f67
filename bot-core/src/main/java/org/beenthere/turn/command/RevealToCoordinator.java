package org.beenthere.turn.command;

import org.beenthere.script.Argument;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/**
 * {@code case.reveal}: the requester lets coordinators know who they are (law 7). Those learn it who were named by
 * {@link WhoMayKnow} and may know it still; where a script named nobody, all who may.
 */
final class RevealToCoordinator implements Command {

    private static final Argument AUDIENCE =
            Argument.sensitiveIfKnown(Facts.AUDIENCE.fact().name());
    private static final Outcome TOLD = Outcome.of("told", Facts.COORDINATORS);
    private static final Outcome NOBODY_TO_TELL = Outcome.of("nobody_to_tell");

    @Override
    public Declaration declaration() {
        return Declaration.of("case.reveal", TOLD, NOBODY_TO_TELL, Outcome.GONE)
                .taking(AUDIENCE)
                .sending(CaseNotices.REVEALED);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var mine = context.lockCase()
                .filter(peerCase -> peerCase.isOf(context.who().human()));
        if (mine.isEmpty()) {
            return Result.of(Outcome.GONE);
        }
        var coordinators = Coordinators.of(context, mine.get()).in(context.argument(AUDIENCE));
        if (coordinators.isEmpty()) {
            return Result.of(NOBODY_TO_TELL);
        }
        var facts = CaseFacts.forCoordinator(mine.get())
                .and(Facts.REQUESTER, context.ownName())
                .and(Facts.NAMED, true);
        coordinators.tell(notices, mine.get(), CaseNotices.REVEALED, facts);
        return new Result(TOLD, FactValues.of(Facts.COORDINATORS, coordinators.names()));
    }
}
