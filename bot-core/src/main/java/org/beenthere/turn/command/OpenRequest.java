package org.beenthere.turn.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.beenthere.programme.Member;
import org.beenthere.programme.Need;
import org.beenthere.programme.PeerCase;
import org.beenthere.script.Argument;
import org.beenthere.script.Vocabulary;
import org.beenthere.store.Notice;

/** {@code request.open}: makes a request of what was asked for, and opens the requester's conversation about it. */
final class OpenRequest implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command(
                "request.open",
                List.of(Argument.oneOf("soon", Facts.HOW_SOON), Argument.ifKnown("discipline")),
                Set.of("opened", "already_open"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(
                Tell.opening(CaseScripts.REQUESTER, Notice.OPEN, Facts.CODE, Facts.SOON, Facts.PROMISED_BY),
                Tell.to(CaseScripts.REQUESTER, "promise_due"));
    }

    @Override
    public Result carryOut(CommandContext context) {
        if (context.tx().cases().openOf(context.who().human()).isPresent()) {
            return Result.of("already_open");
        }
        var promisedBy = context.programme().workingTime().sameTimeNextWorkingDay(context.at());
        var opened = PeerCase.opened(
                UUID.randomUUID(),
                context.seal().newKey(),
                CaseCode.random(),
                context.who().person(),
                context.at(),
                promisedBy,
                need(context));
        if (!context.tx().cases().open(opened)) {
            return Result.of("already_open");
        }
        var facts = Map.of("code", opened.code(), "soon", opened.need().soon(), "promised_by", promisedBy.toString());
        context.open(context.who().person(), opened, CaseScripts.REQUESTER, Notice.OPEN, facts);
        context.tell(context.who().person(), opened, CaseScripts.REQUESTER, "promise_due", Map.of(), promisedBy);
        return Result.of("opened");
    }

    private static Need need(CommandContext context) {
        var entry = context.member().map(Member::entry);
        return new Need(
                context.argument("soon"),
                entry.map(known -> known.discipline()).orElse(context.argument("discipline")),
                entry.map(known -> known.seniority()).orElse(""));
    }
}
