package org.beenthere.turn.command;

import org.beenthere.programme.PeerCase;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.NoticeSender;

/** {@code case.look_again}: the coordinator has more supporters asked. */
final class LookAgainForSupporter implements Command {

    private static final Outcome LOOKING = Outcome.of("looking");

    @Override
    public Declaration declaration() {
        return Declaration.of("case.look_again", LOOKING, Outcome.GONE).sending(CaseNotices.LOOK_ON);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var again = context.lockCase().filter(context::mayHelpWith).flatMap(PeerCase::askMore);
        again.ifPresent(peerCase -> {
            context.tx().cases().save(peerCase);
            notices.toRequester(peerCase, CaseNotices.LOOK_ON, FactValues.NONE);
        });
        return Result.of(again.isPresent() ? LOOKING : Outcome.GONE);
    }
}
