package org.beenthere.turn.command;

import java.util.HashMap;
import java.util.Map;
import org.beenthere.programme.Member;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Stage;

/** What a conversation about a request needs to know where it begins anew, each side what it may know by now (law 7). */
final class CaseFacts {

    private CaseFacts() {}

    /** For the requester: the supporter, once there is one. */
    static Map<String, String> forRequester(CommandContext context, PeerCase mine) {
        var facts = new HashMap<String, String>();
        facts.put("code", mine.code());
        facts.put("soon", mine.need().soon());
        facts.put("promised_by", mine.promisedBy().toString());
        mine.holder().ifPresent(holder -> {
            var supporter = context.tx().accounts().get(holder.account());
            var discipline = context.tx().roster().find(holder.human()).map(Member::entry);
            facts.put("supporter", context.names().of(context.tx(), supporter));
            facts.put(
                    "supporter_discipline",
                    discipline.map(entry -> entry.discipline()).orElse(""));
            facts.put("found", "true");
            facts.put("my_name", context.names().of(context.tx(), context.who()));
        });
        return facts;
    }

    /** For the supporter who holds it: the requester's name, once it was shared. */
    static Map<String, String> forHolder(CommandContext context, PeerCase held) {
        var facts = new HashMap<String, String>();
        facts.put("code", held.code());
        facts.put("soon", held.need().soon());
        facts.put("discipline", held.need().discipline());
        facts.put("mine", "true");
        if (held.stage() == Stage.IN_TOUCH) {
            var requester =
                    context.tx().accounts().get(held.requester().orElseThrow().account());
            facts.put("named", "true");
            facts.put("requester", context.names().of(context.tx(), requester));
        }
        return facts;
    }
}
