package org.beenthere.turn.command;

import org.beenthere.turn.vocabulary.NoticeSender;

/**
 * {@code outreach.nominate}: somebody would like the programme to write to a colleague. The bot writes to nobody who
 * did not ask, so it always comes out as {@code not_yet}; it takes no name while there is no use for one, and keeps
 * nothing.
 */
final class NominateColleague implements Command {

    private static final Outcome NOT_YET = Outcome.of("not_yet");

    @Override
    public Declaration declaration() {
        return Declaration.of("outreach.nominate", NOT_YET);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        return Result.of(NOT_YET);
    }
}
