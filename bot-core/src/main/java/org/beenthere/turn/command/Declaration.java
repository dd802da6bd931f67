package org.beenthere.turn.command;

import java.util.List;
import java.util.stream.Collectors;
import org.beenthere.script.Argument;
import org.beenthere.script.Vocabulary;

/**
 * What a command may do, against which scripts are proved and by which {@link Commands} holds it.
 *
 * @param name its word in scripts, such as {@code offer.accept}
 * @param arguments what scripts hand over
 * @param outcomes every way in which it may come out
 * @param notices every notice that it may send
 */
record Declaration(String name, List<Argument> arguments, List<Outcome> outcomes, List<Vocabulary.Notice> notices) {

    /** A command that takes no arguments and sends no notices. */
    static Declaration of(String name, Outcome... outcomes) {
        return new Declaration(name, List.of(), List.of(outcomes), List.of());
    }

    Declaration taking(Argument... taken) {
        return new Declaration(name, List.of(taken), outcomes, notices);
    }

    Declaration sending(Vocabulary.Notice... sent) {
        return new Declaration(name, arguments, outcomes, List.of(sent));
    }

    /** The command as scripts see it. */
    Vocabulary.Command words() {
        return new Vocabulary.Command(
                name, arguments, outcomes.stream().collect(Collectors.toMap(Outcome::name, Outcome::facts)));
    }
}
