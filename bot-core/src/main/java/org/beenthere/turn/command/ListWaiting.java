package org.beenthere.turn.command;

import java.util.Map;
import java.util.stream.Collectors;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Role;
import org.beenthere.turn.vocabulary.BotWords;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;

/**
 * {@code programme.waiting}: lists for a coordinator the requests that wait, and since when. No names, and nothing of
 * requests that they may not help with: a code and a time can be enough to guess whose it is.
 */
final class ListWaiting implements Command {

    /** More lines than this do not fit one message. */
    private static final int MOST = 20;

    private static final Outcome LISTED = Outcome.of("listed", Facts.WAITING);
    private static final Outcome NONE = Outcome.of("none");
    private static final Outcome REFUSED = Outcome.of("refused");

    @Override
    public Declaration declaration() {
        return Declaration.of("programme.waiting", LISTED, NONE, REFUSED);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        if (!context.is(Role.COORDINATOR)) {
            return Result.of(REFUSED);
        }
        var waiting = context.tx().cases().waiting().stream()
                .filter(context::mayHelpWith)
                .limit(MOST)
                .toList();
        if (waiting.isEmpty()) {
            return Result.of(NONE);
        }
        var lines = waiting.stream().map(peerCase -> line(context, peerCase)).collect(Collectors.joining("\n"));
        return new Result(LISTED, FactValues.of(Facts.WAITING, lines));
    }

    private static String line(CommandContext context, PeerCase peerCase) {
        var words = context.words();
        var values = Map.of(
                "code", peerCase.code(),
                "soon", BotWords.soon(words, peerCase.need()),
                "since", words.format(peerCase.openedAt()));
        return words.fill(BotWords.WAITING_LINE.in(words), values::get);
    }
}
