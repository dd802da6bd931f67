package org.beenthere.turn.command;

import java.util.List;
import org.beenthere.programme.Member;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.script.Vocabulary;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.NoticeSender;

/** The coordinators who may deal with a request: all but whoever asked. */
final class Coordinators {

    private Coordinators() {}

    /** Whether there is any. */
    static boolean areThere(CommandContext context, PeerCase peerCase) {
        return !of(context, peerCase).isEmpty();
    }

    /** Sends each of them a notice; false where there is none. */
    static boolean tell(
            CommandContext context,
            NoticeSender notices,
            PeerCase peerCase,
            Vocabulary.Notice notice,
            FactValues facts) {
        var coordinators = of(context, peerCase);
        coordinators.forEach(person -> notices.to(person, peerCase, notice, facts));
        return !coordinators.isEmpty();
    }

    private static List<Person> of(CommandContext context, PeerCase peerCase) {
        return context.tx().roster().coordinators().stream()
                .map(Member::person)
                .filter(person -> !peerCase.isOf(person.human()))
                .toList();
    }
}
