package org.beenthere.turn.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Role;
import org.beenthere.script.Vocabulary;

/** {@code case.look_again}: the coordinator has more supporters asked. */
final class LookAgain implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("case.look_again", List.of(), Set.of("looking", "gone"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(Tell.to(CaseScripts.REQUESTER, "look_on"));
    }

    @Override
    public Result carryOut(CommandContext context) {
        var again = context.is(Role.COORDINATOR)
                ? context.lockCase().flatMap(PeerCase::askMore)
                : Optional.<PeerCase>empty();
        again.ifPresent(peerCase -> {
            context.tx().cases().save(peerCase);
            context.tellRequester(peerCase, "look_on", Map.of());
        });
        return Result.of(again.isPresent() ? "looking" : "gone");
    }
}
