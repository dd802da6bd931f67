package org.beenthere.turn.command;

import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.NoticeSender;

/** Something that a script can have done. Each command has a file of its own, named for its word. */
interface Command {

    Declaration declaration();

    /**
     * Carries it out within a turn.
     *
     * @param notices sends those that it declares
     */
    Result carryOut(CommandContext context, NoticeSender notices);

    /** How a command came out, and what is known because of it. */
    record Result(Outcome outcome, FactValues facts) {

        static Result of(Outcome outcome) {
            return new Result(outcome, FactValues.NONE);
        }
    }
}
