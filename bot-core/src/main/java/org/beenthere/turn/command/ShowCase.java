package org.beenthere.turn.command;

import java.util.List;
import java.util.Set;
import org.beenthere.script.Vocabulary;
import org.beenthere.store.Notice;

/** {@code case.show}: shows once more what a person has open: their request, and the one they hold. */
final class ShowCase implements Command {

    @Override
    public Vocabulary.Command words() {
        return new Vocabulary.Command("case.show", List.of(), Set.of("shown", "none"));
    }

    @Override
    public List<Vocabulary.Notice> tells() {
        return List.of(
                Tell.opening(CaseScripts.REQUESTER, Notice.OPEN, Facts.CODE, Facts.SOON, Facts.PROMISED_BY),
                Tell.opening(
                        CaseScripts.REQUESTER,
                        Notice.OPEN,
                        Facts.CODE,
                        Facts.SOON,
                        Facts.PROMISED_BY,
                        Facts.SUPPORTER,
                        Facts.SUPPORTER_DISCIPLINE,
                        Facts.FOUND,
                        Facts.MY_NAME),
                Tell.opening(CaseScripts.SUPPORTER, Notice.OPEN, Facts.CODE, Facts.SOON, Facts.DISCIPLINE, Facts.MINE),
                Tell.opening(
                        CaseScripts.SUPPORTER,
                        Notice.OPEN,
                        Facts.CODE,
                        Facts.SOON,
                        Facts.DISCIPLINE,
                        Facts.MINE,
                        Facts.NAMED,
                        Facts.REQUESTER));
    }

    @Override
    public Result carryOut(CommandContext context) {
        var me = context.who().person();
        var asked = context.tx().cases().openOf(me.human());
        var held = context.tx().cases().heldBy(me.human());
        asked.ifPresent(mine ->
                context.open(me, mine, CaseScripts.REQUESTER, Notice.OPEN, CaseFacts.forRequester(context, mine)));
        held.forEach(theirs ->
                context.open(me, theirs, CaseScripts.SUPPORTER, Notice.OPEN, CaseFacts.forHolder(context, theirs)));
        return Result.of(asked.isPresent() || !held.isEmpty() ? "shown" : "none");
    }
}
