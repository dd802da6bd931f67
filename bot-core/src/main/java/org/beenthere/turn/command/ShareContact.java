package org.beenthere.turn.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.programme.PeerCase;
import org.beenthere.script.Argument;
import org.beenthere.script.Vocabulary;

/**
 * {@code meeting.share}: the requester shares their name and how to reach them. This is the one place where a
 * requester's name reaches a supporter (law 7).
 */
final class ShareContact implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command(
                "meeting.share", List.of(Argument.sensitive("contact")), Set.of("shared", "gone"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(Tell.to(CaseScripts.SUPPORTER, "shared", Facts.REQUESTER, Facts.CONTACT));
    }

    @Override
    public Result carryOut(CommandContext context) {
        var shared = context.lockCase()
                .filter(peerCase -> peerCase.isOf(context.who().human()))
                .flatMap(PeerCase::inTouch);
        shared.ifPresent(peerCase -> {
            context.tx().cases().save(peerCase);
            var facts = Map.of(
                    "requester",
                    context.names().of(context.tx(), context.who()),
                    "contact",
                    context.argument("contact"));
            context.tellSupporter(peerCase.holder().orElseThrow(), peerCase, "shared", facts);
        });
        return Result.of(shared.isPresent() ? "shared" : "gone");
    }
}
