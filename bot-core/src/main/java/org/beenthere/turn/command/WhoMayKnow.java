package org.beenthere.turn.command;

import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/**
 * {@code case.who_may_know}: names the coordinators who would learn who the requester is, before they do (law 7). Tells
 * nobody anything.
 */
final class WhoMayKnow implements Command {

    private static final Outcome NAMED = Outcome.of("named", Facts.COORDINATORS, Facts.AUDIENCE, Facts.MY_NAME);
    private static final Outcome NOBODY_TO_TELL = Outcome.of("nobody_to_tell");

    @Override
    public Declaration declaration() {
        return Declaration.of("case.who_may_know", NAMED, NOBODY_TO_TELL, Outcome.GONE);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var mine = context.lockCase()
                .filter(peerCase -> peerCase.isOf(context.who().human()));
        if (mine.isEmpty()) {
            return Result.of(Outcome.GONE);
        }
        var coordinators = Coordinators.of(context, mine.get()).named();
        if (coordinators.isEmpty()) {
            return Result.of(NOBODY_TO_TELL);
        }
        return new Result(
                NAMED,
                FactValues.of(Facts.COORDINATORS, coordinators.names())
                        .and(Facts.AUDIENCE, coordinators.audience())
                        .and(Facts.MY_NAME, context.ownName()));
    }
}
