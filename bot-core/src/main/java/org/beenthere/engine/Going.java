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
final class Going {

    private final Walk walk;
    private final Voice voice;

    Going(Walk walk, Voice voice) {
        this.walk = walk;
        this.voice = voice;
    }

    /** Goes to a step and on from it, until the conversation waits or ends. */
    void to(String first) {
        var reached = sayOn(walk.script(), first);
        walk.asked = 0;
        walk.missed = 0;
        switch (reached) {
            case Step.Ask ask -> put(ask);
            case Step.Do act -> carryOut(act);
            case Step.End end -> {
                end.text().ifPresent(text -> voice.say(text, walk.script().safety()));
                walk.route.goTo(walk.route.here().at(end.id()));
                end();
            }
            // No script that was compiled comes here: its steps are all there, and never talk in a circle.
            case Step.Say _ -> end();
            case null -> end();
        }
    }

    void put(Step.Ask ask) {
        walk.route.goTo(walk.route.here().arrived(ask));
        walk.asked = walk.turn();
        walk.missed = 0;
        voice.ask(ask);
        ask.reminder().ifPresent(reminder -> await(reminder.after(), Effect.Wait.For.REMINDER));
        expiry().ifPresent(expiry -> await(expiry.found().after(), Effect.Wait.For.EXPIRY));
    }

    /** Nothing is gone back to past a command: it cannot be taken back. */
    private void carryOut(Step.Do act) {
        walk.route.goTo(walk.route.here().at(act.id()));
        walk.route.forget();
        var arguments = new TreeMap<String, String>();
        act.with().stream()
                .filter(slot -> walk.value(slot) != null)
                .forEach(slot -> arguments.put(slot, walk.value(slot)));
        walk.add(new Effect.Do(act.command(), arguments));
    }

    /** The conversation is over, or the call: then the question that called is put again. */
    void end() {
        walk.asked = 0;
        if (walk.route.isCalled()) {
            leave(1);
            walk.route.here().question().ifPresentOrElse(this::put, this::lost);
        } else {
            walk.ended = true;
            walk.add(new Effect.End());
        }
    }

    private void await(Duration after, Effect.Wait.For what) {
        walk.add(new Effect.Wait(walk.asked, after, what));
    }

    /** Says what a step says and goes on to the next, up to one that does more; gives that one. */
    Step sayOn(Script script, String first) {
        var step = script.steps().get(first);
        // The compiler refuses circles, so that no way is longer than there are steps.
        for (int left = script.steps().size(); left > 0 && step instanceof Step.Say say; left--) {
            walk.pass(script, "steps/" + say.id());
            say.text().ifPresent(text -> voice.say(text, script.safety()));
            step = script.steps().get(way(script, "steps/" + say.id(), say.next()));
        }
        Optional.ofNullable(step).ifPresent(reached -> walk.pass(script, "steps/" + reached.id()));
        return step;
    }

    /** The step to which the first way leads whose condition holds; that of the last always does. */
    String way(Script script, String place, List<Branch> ways) {
        int taken = 0;
        while (!walk.holds(ways.get(taken).when())) {
            taken++;
        }
        walk.pass(script, place + "/goto/" + taken);
        return ways.get(taken).to();
    }

    /** Says that the place was lost, and begins the script anew. */
    void lost() {
        voice.repair(Repair.LOST_PLACE);
        anew();
    }

    /** Begins the script anew, for want of the step at which somebody waited; what they answered is kept. */
    void anew() {
        walk.route.forget();
        to(walk.script().start());
    }

    /** Ends some calls, and forgets what only the scripts that were called had slots for. */
    void leave(int calls) {
        walk.route.leave(calls);
        walk.forgetOthers();
    }

    /** The expiry of the present place, or else of those that called it. */
    Optional<Route.At<Step.Expiry>> expiry() {
        return walk.route.first(
                place -> place.question().flatMap(Step.Ask::expiry).or(place.script()::expiry));
    }
}
