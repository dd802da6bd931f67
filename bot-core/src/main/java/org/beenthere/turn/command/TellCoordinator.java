package org.beenthere.turn.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.programme.Member;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.script.Vocabulary;

/** {@code case.escalate}: the coordinators learn that a request waits: its code, what is needed, since when. No name. */
final class TellCoordinator implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("case.escalate", List.of(), Set.of("told", "nobody_to_tell", "settled"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(Tell.opening(CaseScripts.COORDINATOR, "escalated", Facts.CODE, Facts.SOON, Facts.SINCE));
    }

    @Override
    public Result carryOut(CommandContext context) {
        var waiting = context.lockCase().filter(PeerCase::isWithoutHolder);
        return Result.of(
                waiting.map(peerCase -> tell(context, peerCase, "escalated", Map.of()) ? "told" : "nobody_to_tell")
                        .orElse("settled"));
    }

    /** Tells every coordinator but the requester; false where there is none. */
    static boolean tell(CommandContext context, PeerCase peerCase, String notice, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("code", peerCase.code());
        facts.put("soon", peerCase.need().soon());
        facts.put("since", peerCase.openedAt().toString());
        var coordinators = coordinators(context, peerCase);
        coordinators.forEach(person -> context.open(person, peerCase, CaseScripts.COORDINATOR, notice, facts));
        return !coordinators.isEmpty();
    }

    /** Whether there is a coordinator who is not the requester. */
    static boolean canTell(CommandContext context, PeerCase peerCase) {
        return !coordinators(context, peerCase).isEmpty();
    }

    private static List<Person> coordinators(CommandContext context, PeerCase peerCase) {
        return context.tx().roster().coordinators().stream()
                .map(Member::person)
                .filter(person -> !peerCase.isOf(person.human()))
                .toList();
    }
}
