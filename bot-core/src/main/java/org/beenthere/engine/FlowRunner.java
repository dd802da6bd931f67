package org.beenthere.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.script.Branch;
import org.beenthere.script.Repair;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** Runs a script from a step to the point where the conversation waits next, or ends. */
final class FlowRunner {

    private final StepContext context;
    private final MessageWriter writer;

    FlowRunner(StepContext context, MessageWriter writer) {
        this.context = context;
        this.writer = writer;
    }

    /** Runs from a step until the conversation waits or ends. */
    void goTo(String first) {
        var stop = sayUntilStop(context.script(), first);
        context.asked = 0;
        context.missed = 0;
        switch (stop) {
            case Step.Ask ask -> ask(ask);
            case Step.Do act -> runCommand(act);
            case Step.End end -> {
                end.text().ifPresent(text -> writer.say(text, context.script().safety()));
                context.stack.goTo(context.stack.current().withStep(end.id()));
                end();
            }
            // Cannot happen in a compiled script: all its steps exist, and no circle of them only says something.
            case Step.Say _ -> end();
            case null -> end();
        }
    }

    /** Asks a question, and schedules its reminder and expiry. */
    void ask(Step.Ask ask) {
        context.stack.goTo(context.stack.current().askedAt(ask));
        context.asked = context.turn();
        context.missed = 0;
        writer.ask(ask);
        ask.reminder().ifPresent(reminder -> schedule(reminder.after(), Effect.Wait.For.REMINDER));
        expiry().ifPresent(expiry -> schedule(expiry.value().after(), Effect.Wait.For.EXPIRY));
    }

    /** Requests a command and clears the history, since a command cannot be undone. */
    private void runCommand(Step.Do act) {
        context.stack.goTo(context.stack.current().withStep(act.id()));
        context.stack.clearHistory();
        var arguments = new TreeMap<String, String>();
        act.with().stream()
                .filter(slot -> context.value(slot) != null)
                .forEach(slot -> arguments.put(slot, context.value(slot)));
        context.add(new Effect.Do(act.command(), arguments));
    }

    /** Ends the call, and asks the calling question again; or ends the conversation. */
    void end() {
        context.asked = 0;
        if (context.stack.isCalled()) {
            endCalls(1);
            context.stack.current().question().ifPresentOrElse(this::ask, this::restartLost);
        } else {
            context.ended = true;
            context.add(new Effect.End());
        }
    }

    private void schedule(Duration after, Effect.Wait.For what) {
        context.add(new Effect.Wait(context.asked, after, what));
    }

    /** Says the texts of steps until one that does more than that, and returns it; null if it does not exist. */
    Step sayUntilStop(Script script, String first) {
        var step = script.steps().get(first);
        // The compiler refuses circles, so no path is longer than the number of steps.
        for (int left = script.steps().size(); left > 0 && step instanceof Step.Say say; left--) {
            context.visit(script, "steps/" + say.id());
            say.text().ifPresent(text -> writer.say(text, script.safety()));
            step = script.steps().get(branch(script, "steps/" + say.id(), say.next()));
        }
        Optional.ofNullable(step).ifPresent(reached -> context.visit(script, "steps/" + reached.id()));
        return step;
    }

    /** The step that the first branch whose condition holds leads to. That of the last branch always holds. */
    String branch(Script script, String path, List<Branch> branches) {
        int taken = 0;
        while (!context.holds(branches.get(taken).when())) {
            taken++;
        }
        context.visit(script, path + "/goto/" + taken);
        return branches.get(taken).to();
    }

    /** Says that the person's place was lost, and restarts the script. */
    void restartLost() {
        writer.repair(Repair.LOST_PLACE);
        restart();
    }

    /** Restarts the script because the step at which somebody waited is gone. Their answers are kept. */
    void restart() {
        context.stack.clearHistory();
        goTo(context.script().start());
    }

    /** Ends some calls, and drops the values of slots that only the called scripts have. */
    void endCalls(int calls) {
        context.stack.endCalls(calls);
        context.dropUnknownSlots();
    }

    /** The expiry of the open question: its own, its script's, or that of the question that called. */
    Optional<CallStack.Found<Step.Expiry>> expiry() {
        return context.stack.findFromTop(
                frame -> frame.question().flatMap(Step.Ask::expiry).or(frame.script()::expiry));
    }
}
