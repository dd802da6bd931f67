package org.beenthere.turn.command;

import java.util.List;
import java.util.Set;
import org.beenthere.script.Vocabulary;

/**
 * {@code outreach.nominate}: somebody would like the programme to write to a colleague. The bot writes to nobody who
 * did not ask, so it always comes out as {@code not_yet}; it takes no name while there is no use for one, and keeps
 * nothing.
 */
final class Nominate implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("outreach.nominate", List.of(), Set.of("not_yet"));
    }

    @Override
    public Result carryOut(CommandContext context) {
        return Result.of("not_yet");
    }
}
