package org.beenthere.turn.command;

import org.beenthere.programme.PeerCase;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.NoticeSender;

/** {@code case.escalate}: the coordinators learn that a request waits: its code, what is needed, since when. No name. */
final class EscalateCase implements Command {

    private static final Outcome TOLD = Outcome.of("told");
    private static final Outcome NOBODY_TO_TELL = Outcome.of("nobody_to_tell");
    private static final Outcome SETTLED = Outcome.of("settled");

    @Override
    public Declaration declaration() {
        return Declaration.of("case.escalate", TOLD, NOBODY_TO_TELL, SETTLED).sending(CaseNotices.ESCALATED);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var waiting = context.lockCase().filter(PeerCase::isWithoutHolder);
        if (waiting.isEmpty()) {
            return Result.of(SETTLED);
        }
        var coordinators = Coordinators.of(context, waiting.get());
        coordinators.tell(notices, waiting.get(), CaseNotices.ESCALATED, CaseFacts.forCoordinator(waiting.get()));
        return Result.of(coordinators.isEmpty() ? NOBODY_TO_TELL : TOLD);
    }
}
