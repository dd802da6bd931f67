package org.beenthere.turn.command;

import java.util.List;
import java.util.Map;
import org.beenthere.script.Vocabulary;

/** Something that a script can have done. Each command has a file of its own, named for its word. */
interface Command {

    /** The command as scripts see it. */
    Vocabulary.Command words();

    /** The notices that it sends. */
    default List<Vocabulary.Notice> tells() {
        return List.of();
    }

    /** Carries it out within a turn, and says how it came out: one of the outcomes it declares. */
    Result carryOut(CommandContext context);

    /** How a command came out, and what is known because of it. */
    record Result(String outcome, Map<String, String> facts) {

        static Result of(String outcome) {
            return new Result(outcome, Map.of());
        }

        /** Tells nothing of anybody (law 12). */
        @Override
        public String toString() {
            return outcome;
        }
    }
}
