package org.beenthere.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.script.Branch;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** How a conversation moves on: from one moment at which it waits to the next. */
final class Moves {

    private final Walk walk;
    private final Voice voice;

    Moves(Walk walk) {
        this.walk = walk;
        this.voice = new Voice(walk);
    }

    /** Begins, whatever was before. */
    void open(Map<String, String> facts) {
        walk.clear();
        walk.fill(facts);
        go(walk.script.start());
    }

    /** Somebody came back: the open question is put again. A menu is always open. */
    void greeted() {
        if (walk.question().isPresent()) {
            voice.askAgain();
        } else if (walk.script.standing()) {
            open(Map.of());
        }
    }

    /**
     * A command came out; nothing waits for one elsewhere.
     *
     * @throws IllegalStateException where it came out in a way that it had not declared
     */
    void cameOut(String outcome, Map<String, String> facts) {
        if (!walk.ended && walk.script.steps().get(walk.step) instanceof Step.Do act) {
            var to = act.outcomes().get(outcome);
            if (to == null) {
                throw new IllegalStateException(act.command() + " came out as " + outcome + ", which leads nowhere");
            }
            walk.pass(true, "outcomes", outcome);
            walk.fill(facts);
            go(to);
        }
    }

    /** Word from elsewhere leads on from the question that waits for it, or from anywhere; else it is ignored. */
    void noticed(String notice, Map<String, String> facts) {
        if (walk.ended || walk.step.isEmpty()) {
            return;
        }
        var own = walk.question().map(question -> question.on().get(notice));
        own.or(() -> Optional.ofNullable(walk.script.on().get(notice))).ifPresent(to -> {
            walk.pass(own.isPresent(), "on", notice);
            voice.settle(walk.scripts.words().get("repair.no_longer_open"));
            walk.fill(facts);
            go(to);
        });
    }

    /** A question stood open for its time, if it is still the same. */
    void elapsed(int waited) {
        var question = walk.question().filter(_ -> waited == walk.asked);
        var own = question.flatMap(Step.Ask::expiry);
        own.or(() -> question.flatMap(_ -> walk.script.expiry())).ifPresent(expiry -> {
            walk.pass(own.isPresent(), "expire");
            voice.settle(walk.scripts.words().get("repair.lapsed"));
            go(expiry.to());
        });
    }

    /** Follows where an answer to a question leads. */
    void follow(Option option, Step.Ask question) {
        boolean own = question.options().contains(option);
        var place = own ? "steps/" + question.id() + "/choices/" + option.id() : "everywhere/" + option.id();
        walk.pass(walk.script, place);
        switch (option.leads()) {
            case Option.Leads.Goto(var ways) -> {
                voice.settle(option.text());
                question.fills().filter(_ -> own).ifPresent(slot -> walk.fill(Map.of(slot, option.id())));
                go(way(walk.script, place, ways));
            }
            case Option.Leads.Call(var called) -> call(called);
            case Option.Leads.Start(var started) -> {
                voice.settle(option.text());
                walk.add(new Effect.Start(started));
            }
        }
    }

    /** Follows where a form leads that was filled in. */
    void follow(Step.Form form, Step.Ask question, Map<String, String> values) {
        voice.settle(form.send());
        walk.fill(values);
        var place = "steps/" + question.id() + "/form";
        walk.pass(walk.script, place);
        go(way(walk.script, place, form.next()));
    }

    /** Help now, whichever way it was asked for. */
    void help() {
        walk.pass(walk.script, "everywhere", HelpNow.CHOICE);
        call(HelpNow.SCRIPT);
    }

    /** Says what another script says, and puts the open question again. The compiler lets none but such be called. */
    void call(String called) {
        var other = walk.scripts.get(called);
        if (sayOn(other, other.start()) instanceof Step.End end) {
            end.text().ifPresent(text -> voice.say(text, other.safety()));
        }
        greeted();
    }

    /** Goes to a step and on from it, until the conversation waits or ends. */
    private void go(String first) {
        var reached = sayOn(walk.script, first);
        walk.step = reached.id();
        walk.asked = 0;
        walk.missed = 0;
        switch (reached) {
            case Step.Ask ask -> {
                walk.asked = walk.turn();
                voice.ask(ask);
                ask.expiry()
                        .or(walk.script::expiry)
                        .ifPresent(expiry -> walk.add(new Effect.Wait(walk.asked, expiry.after())));
            }
            case Step.Do act -> {
                var arguments = new TreeMap<String, String>();
                act.with().stream()
                        .filter(slot -> walk.value(slot) != null)
                        .forEach(slot -> arguments.put(slot, walk.value(slot)));
                walk.add(new Effect.Do(act.command(), arguments));
            }
            case Step.End end -> {
                end.text().ifPresent(text -> voice.say(text, walk.script.safety()));
                walk.ended = true;
                walk.add(new Effect.End());
            }
            case Step.Say say -> throw new IllegalStateException("from " + say.id() + " it never stops talking");
        }
    }

    /** Says what a step says and goes on to the next, up to one that does more; gives that one. */
    private Step sayOn(Script script, String first) {
        var step = script.steps().get(first);
        // The compiler refuses circles, so that no way is longer than there are steps.
        for (int left = script.steps().size(); left > 0 && step instanceof Step.Say say; left--) {
            walk.pass(script, "steps", say.id());
            say.text().ifPresent(text -> voice.say(text, script.safety()));
            step = script.steps().get(way(script, "steps/" + say.id(), say.next()));
        }
        walk.pass(script, "steps", step.id());
        return step;
    }

    /** The first way that holds; the last always does. */
    private String way(Script script, String place, List<Branch> ways) {
        int taken = 0;
        while (!walk.holds(ways.get(taken).when())) {
            taken++;
        }
        walk.pass(script, place, "goto", String.valueOf(taken));
        return ways.get(taken).to();
    }
}
