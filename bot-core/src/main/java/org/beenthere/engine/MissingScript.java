package org.beenthere.engine;

import java.util.ArrayList;
import java.util.List;
import org.beenthere.chat.Message;
import org.beenthere.script.Repair;
import org.beenthere.script.Scripts;
import org.beenthere.script.Words;

/**
 * Ends a conversation whose script no longer exists. Somebody who does something there gets help now and is told. What stands
 * open is taken back, since nobody knows any more what it shows.
 */
final class MissingScript {

    private MissingScript() {}

    static StepResult step(Scripts scripts, Session session, Event event) {
        var effects = new ArrayList<Effect>();
        var key = session.conversation() + "/" + (session.turn() + 1) + "/";
        if (isAct(event.what())) {
            var lost = scripts.words().fill(scripts.repair(Repair.LOST_PLACE), _ -> null);
            effects.add(new Effect.Show(key + 0, new Message.Say(HelpNow.text(scripts)), true));
            effects.add(new Effect.Show(key + 1, new Message.Say(lost), false));
        }
        if (!session.card().isEmpty()) {
            var words = scripts.words();
            var settled = new Message.Replace(
                    session.card(),
                    "",
                    words.byKey().getOrDefault(Words.TAKEN_BACK, ""),
                    words.fill(scripts.repair(Repair.NO_LONGER_OPEN), _ -> null));
            effects.add(new Effect.Show(key + effects.size(), settled, false));
        }
        if (!session.ended()) {
            effects.add(new Effect.End());
        }
        return new StepResult(ended(session), effects, List.of());
    }

    private static boolean isAct(Event.What what) {
        return switch (what) {
            case Event.What.Greeted _,
                    Event.What.Pressed _,
                    Event.What.Typed _,
                    Event.What.Submitted _,
                    Event.What.AskedForHelp _,
                    Event.What.Lost _ -> true;
            case Event.What.Opened _,
                    Event.What.CameOut _,
                    Event.What.Noticed _,
                    Event.What.Over _,
                    Event.What.Elapsed _,
                    Event.What.TimeToRemind _ -> false;
        };
    }

    private static Session ended(Session session) {
        return new Session(
                session.conversation(),
                session.script(),
                session.hash(),
                session.step(),
                "",
                List.of(),
                List.of(),
                session.slots(),
                session.turn() + 1,
                0,
                "",
                0,
                true);
    }
}
