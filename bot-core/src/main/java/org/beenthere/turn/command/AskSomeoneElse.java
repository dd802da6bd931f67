package org.beenthere.turn.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.script.Vocabulary;

/** {@code meeting.someone_else}: the requester would rather talk to another supporter. No reason is asked. */
final class AskSomeoneElse implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("meeting.someone_else", List.of(), Set.of("looking", "gone"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(Tell.to(CaseScripts.SUPPORTER, "released"));
    }

    @Override
    public Result carryOut(CommandContext context) {
        var matched = context.lockCase()
                .filter(peerCase -> peerCase.isOf(context.who().human()))
                .filter(peerCase -> peerCase.holder().isPresent());
        var looking = matched.flatMap(PeerCase::lookingAgain);
        looking.ifPresent(peerCase -> {
            var holder = matched.get().holder().orElseThrow();
            Offered.to(context, peerCase, holder.human(), Offer.State.ACCEPTED)
                    .ifPresent(offer -> Offered.settle(context, offer, Offer.State.RELEASED));
            context.tx().cases().save(peerCase);
            context.tellSupporter(holder, peerCase, "released", Map.of());
        });
        return Result.of(looking.isPresent() ? "looking" : "gone");
    }
}
