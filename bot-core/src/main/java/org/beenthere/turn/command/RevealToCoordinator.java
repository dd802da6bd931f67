package org.beenthere.turn.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.script.Vocabulary;

/** {@code case.reveal}: the requester lets the coordinators know who they are (law 7). */
final class RevealToCoordinator implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("case.reveal", List.of(), Set.of("told", "nobody_to_tell", "gone"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(Tell.opening(
                CaseScripts.COORDINATOR,
                "revealed",
                Facts.CODE,
                Facts.SOON,
                Facts.SINCE,
                Facts.REQUESTER,
                Facts.NAMED));
    }

    @Override
    public Result carryOut(CommandContext context) {
        var mine = context.lockCase()
                .filter(peerCase -> peerCase.isOf(context.who().human()));
        if (mine.isEmpty()) {
            return Result.of("gone");
        }
        var facts = Map.of("requester", context.names().of(context.tx(), context.who()), "named", "true");
        return Result.of(TellCoordinator.tell(context, mine.get(), "revealed", facts) ? "told" : "nobody_to_tell");
    }
}
