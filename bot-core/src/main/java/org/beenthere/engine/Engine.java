package org.beenthere.engine;

import org.beenthere.script.Scripts;

/**
 * The engine's one door.
 *
 * <p>A step goes from one moment at which the conversation waits (for the person, for word from elsewhere, for a
 * command to come out) to the next. Whatever it meets in between it says; it never looks at a clock, and given the
 * same scripts, session and event it gives the same step, byte for byte.
 */
public final class Engine {

    private Engine() {}

    /** The next session, and what shall happen. */
    public static Advance step(Scripts scripts, Session session, Event event) {
        var route = event.what() instanceof Event.What.Opened
                ? Route.beginning(scripts, session)
                : Route.of(scripts, session);
        return route.map(found -> step(new Walk(scripts, session, event, found)))
                .orElseGet(() -> NoScript.step(scripts, session, event));
    }

    private static Advance step(Walk walk) {
        var moves = new Moves(walk);
        var answers = new Answers(walk);
        switch (walk.event.what()) {
            case Event.What.Opened(var facts) -> moves.open(facts);
            case Event.What.Greeted() -> moves.greeted();
            case Event.What.Pressed(var asked, var mark) -> answers.pressed(asked, mark);
            case Event.What.Typed(var text) -> answers.typed(text);
            case Event.What.AskedForHelp() -> moves.help();
            case Event.What.Lost() -> answers.lost();
            case Event.What.Submitted(var asked, var mark, var values) -> answers.submitted(asked, mark, values);
            case Event.What.CameOut(var outcome, var facts) -> moves.cameOut(outcome, facts);
            case Event.What.Noticed(var notice, var facts) -> moves.noticed(notice, facts);
            case Event.What.Elapsed(var asked) -> moves.elapsed(asked);
            case Event.What.TimeToRemind(var asked) -> moves.remind(asked);
        }
        return walk.done();
    }
}
