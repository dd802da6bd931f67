package org.beenthere.turn.command;

import java.util.UUID;
import org.beenthere.programme.Member;
import org.beenthere.programme.Need;
import org.beenthere.programme.PeerCase;
import org.beenthere.script.Argument;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.NoticeSender;

/** {@code request.open}: opens a request for a peer, and the requester's conversation about it. */
final class OpenRequest implements Command {

    private static final Argument SOON = Argument.oneOf("soon", Need.HOW_SOON);
    private static final Argument DISCIPLINE = Argument.ifKnown("discipline");
    private static final Outcome OPENED = Outcome.of("opened");
    private static final Outcome ALREADY_OPEN = Outcome.of("already_open");

    @Override
    public Declaration declaration() {
        return Declaration.of("request.open", OPENED, ALREADY_OPEN)
                .taking(SOON, DISCIPLINE)
                .sending(CaseNotices.OWN_REQUEST, CaseNotices.PROMISE_DUE);
    }

    @Override
    public Result carryOut(CommandContext context, NoticeSender notices) {
        var me = context.who().person();
        if (context.tx().cases().openOf(me.human()).isPresent()) {
            return Result.of(ALREADY_OPEN);
        }
        var opened = PeerCase.opened(
                UUID.randomUUID(),
                context.seal().newKey(),
                CaseCode.random(),
                me,
                context.at(),
                context.programme().workingTime().sameTimeNextWorkingDay(context.at()),
                need(context));
        if (!context.tx().cases().open(opened)) {
            return Result.of(ALREADY_OPEN);
        }
        notices.to(me, opened, CaseNotices.OWN_REQUEST, CaseFacts.forRequester(opened));
        notices.to(me, opened, CaseNotices.PROMISE_DUE, FactValues.NONE, opened.promisedBy());
        return Result.of(OPENED);
    }

    private static Need need(CommandContext context) {
        var entry = context.member().map(Member::entry);
        return new Need(
                context.argument(SOON),
                entry.map(known -> known.discipline()).orElse(context.argument(DISCIPLINE)),
                entry.map(known -> known.seniority()).orElse(""));
    }
}
