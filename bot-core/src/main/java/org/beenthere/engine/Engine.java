package org.beenthere.engine;

import org.beenthere.script.Scripts;

/**
 * The entry point of the engine.
 *
 * <p>A step runs from one point at which the conversation waits (for the person, a notice, or the outcome of a command)
 * to the next. It uses no clock: the same scripts, session and event give the same result, byte for byte.
 */
public final class Engine {

    private Engine() {}

    /**
     * Makes one step.
     *
     * @return the next session, and what must happen
     */
    public static StepResult step(Scripts scripts, Session session, Event event) {
        var stack = event.what() instanceof Event.What.Opened
                ? CallStack.beginning(scripts, session)
                : CallStack.of(scripts, session);
        return stack.map(found -> step(new StepContext(scripts, session, event, found)))
                .orElseGet(() -> MissingScript.step(scripts, session, event));
    }

    private static StepResult step(StepContext context) {
        var writer = new MessageWriter(context);
        var handlers = new EventHandlers(context, writer);
        var answers = new Answers(context, handlers, writer);
        switch (context.event.what()) {
            case Event.What.Opened(var facts) -> handlers.open(facts);
            case Event.What.Greeted() -> handlers.greeted();
            case Event.What.Pressed(var asked, var choiceId) -> answers.pressed(asked, choiceId);
            case Event.What.Typed(var text) -> answers.typed(text);
            case Event.What.AskedForHelp() -> handlers.help();
            case Event.What.Lost() -> answers.lost();
            case Event.What.Submitted(var asked, var choiceId, var values) ->
                answers.submitted(asked, choiceId, values);
            case Event.What.CameOut(var outcome, var facts) -> handlers.cameOut(outcome, facts);
            case Event.What.Noticed(var notice, var facts) -> handlers.noticed(notice, facts);
            case Event.What.Over() -> handlers.over();
            case Event.What.Elapsed(var asked) -> handlers.elapsed(asked);
            case Event.What.TimeToRemind(var asked) -> handlers.remind(asked);
        }
        return context.done();
    }
}
