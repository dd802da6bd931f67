package org.beenthere.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.script.Branch;
import org.beenthere.script.Repair;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** Goes from a step to where the conversation waits next, or ends. */
final class FlowRunner {

    private final StepContext context;
    private final MessageWriter writer;

    FlowRunner(StepContext context, MessageWriter writer) {
        this.context = context;
        this.writer = writer;
    }

    /** Goes to a step and on from it, until the conversation waits or ends. */
    void to(String first) {
        var reached = sayOn(context.script(), first);
        context.asked = 0;
        context.missed = 0;
        switch (reached) {
            case Step.Ask ask -> put(ask);
            case Step.Do act -> carryOut(act);
            case Step.End end -> {
                end.text().ifPresent(text -> writer.say(text, context.script().safety()));
                context.stack.goTo(context.stack.here().at(end.id()));
                end();
            }
            // No script that was compiled comes here: its steps are all there, and never talk in a circle.
            case Step.Say _ -> end();
            case null -> end();
        }
    }

    void put(Step.Ask ask) {
        context.stack.goTo(context.stack.here().arrived(ask));
        context.asked = context.turn();
        context.missed = 0;
        writer.ask(ask);
        ask.reminder().ifPresent(reminder -> await(reminder.after(), Effect.Wait.For.REMINDER));
        expiry().ifPresent(expiry -> await(expiry.found().after(), Effect.Wait.For.EXPIRY));
    }

    /** Nothing is gone back to past a command: it cannot be taken back. */
    private void carryOut(Step.Do act) {
        context.stack.goTo(context.stack.here().at(act.id()));
        context.stack.forget();
        var arguments = new TreeMap<String, String>();
        act.with().stream()
                .filter(slot -> context.value(slot) != null)
                .forEach(slot -> arguments.put(slot, context.value(slot)));
        context.add(new Effect.Do(act.command(), arguments));
    }

    /** The conversation is over, or the call: then the question that called is put again. */
    void end() {
        context.asked = 0;
        if (context.stack.isCalled()) {
            leave(1);
            context.stack.here().question().ifPresentOrElse(this::put, this::lost);
        } else {
            context.ended = true;
            context.add(new Effect.End());
        }
    }

    private void await(Duration after, Effect.Wait.For what) {
        context.add(new Effect.Wait(context.asked, after, what));
    }

    /** Says what a step says and goes on to the next, up to one that does more; gives that one. */
    Step sayOn(Script script, String first) {
        var step = script.steps().get(first);
        // The compiler refuses circles, so that no way is longer than there are steps.
        for (int left = script.steps().size(); left > 0 && step instanceof Step.Say say; left--) {
            context.pass(script, "steps/" + say.id());
            say.text().ifPresent(text -> writer.say(text, script.safety()));
            step = script.steps().get(way(script, "steps/" + say.id(), say.next()));
        }
        Optional.ofNullable(step).ifPresent(reached -> context.pass(script, "steps/" + reached.id()));
        return step;
    }

    /** The step to which the first way leads whose condition holds; that of the last always does. */
    String way(Script script, String place, List<Branch> ways) {
        int taken = 0;
        while (!context.holds(ways.get(taken).when())) {
            taken++;
        }
        context.pass(script, place + "/goto/" + taken);
        return ways.get(taken).to();
    }

    /** Says that the place was lost, and begins the script anew. */
    void lost() {
        writer.repair(Repair.LOST_PLACE);
        anew();
    }

    /** Begins the script anew, for want of the step at which somebody waited; what they answered is kept. */
    void anew() {
        context.stack.forget();
        to(context.script().start());
    }

    /** Ends some calls, and forgets what only the scripts that were called had slots for. */
    void leave(int calls) {
        context.stack.leave(calls);
        context.forgetOthers();
    }

    /** The expiry of the present place, or else of those that called it. */
    Optional<CallStack.At<Step.Expiry>> expiry() {
        return context.stack.first(
                place -> place.question().flatMap(Step.Ask::expiry).or(place.script()::expiry));
    }
}
