package org.beenthere.turn.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Role;
import org.beenthere.script.Vocabulary;

/** {@code programme.waiting}: shows the coordinator what waits, and since when. No names. */
final class ListWaiting implements Command {

    /** More lines than this do not fit one message. */
    private static final int MOST = 20;

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command(
                "programme.waiting",
                List.of(),
                Map.of("listed", Set.of(Facts.WAITING), "none", Set.of(), "refused", Set.of()));
    }

    @Override
    public Result carryOut(CommandContext context) {
        if (!context.is(Role.COORDINATOR)) {
            return Result.of("refused");
        }
        var waiting = context.tx().cases().waiting();
        if (waiting.isEmpty()) {
            return Result.of("none");
        }
        var lines = waiting.stream()
                .limit(MOST)
                .map(peerCase -> line(context, peerCase))
                .collect(Collectors.joining("\n"));
        return new Result("listed", Map.of("waiting", lines));
    }

    private static String line(CommandContext context, PeerCase peerCase) {
        var words = context.words();
        var values = Map.of(
                "code", peerCase.code(),
                "soon", words.get("soon." + peerCase.need().soon()),
                "since", words.format(peerCase.openedAt()));
        return words.fill(words.get("waiting.line"), values::get);
    }
}
