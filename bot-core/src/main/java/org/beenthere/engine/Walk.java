package org.beenthere.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beenthere.chat.Message;
import org.beenthere.script.Branch;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/** One step of the engine while it is being made. It lives no longer than that. */
final class Walk {

    /** No script goes through so many steps without a question; a loop that slipped through is stopped here. */
    private static final int MOST_STEPS = 200;

    final Scripts scripts;
    final Event event;
    final Session before;
    final Script script;

    private final TreeMap<String, String> slots;
    private final List<Session.Frame> frames;
    private final List<Effect> effects = new ArrayList<>();
    private Script current;
    private String step;
    private int asked;
    private String card;
    private int missed;
    private boolean ended;

    Walk(Scripts scripts, Session session, Event event) {
        this.scripts = scripts;
        this.event = event;
        this.before = session;
        this.script = scripts.get(session.script());
        this.current = script;
        this.step = session.step();
        this.slots = new TreeMap<>(session.slots());
        this.frames = new ArrayList<>(session.frames());
        this.asked = session.asked();
        this.card = session.card();
        this.ended = session.ended();
    }

    /** The question that waits for the person, or null where none does. */
    Step.Ask question() {
        return !ended && asked > 0 && script.steps().get(step) instanceof Step.Ask ask ? ask : null;
    }

    int turn() {
        return before.turn() + 1;
    }

    int asked() {
        return asked;
    }

    /** The value of a slot, or of what is known of the person; null where there is none. */
    String value(String name) {
        return name.startsWith("person.") ? event.person().get(name.substring("person.".length())) : slots.get(name);
    }

    Rendering rendering() {
        return new Rendering(this);
    }

    void open(Map<String, String> facts) {
        slots.clear();
        frames.clear();
        ended = false;
        fill(facts);
        go(script.start());
    }

    /** Puts the present question once more, below what was said since; it stays the same question. */
    void showAgain() {
        var question = question();
        if (question == null) {
            if (script.standing()) {
                open(Map.of());
            }
            return;
        }
        settle(scripts.words().get("repair.asked_again"));
        show(rendering().question(question, asked));
    }

    void cameOut(String outcome, Map<String, String> facts) {
        fill(facts);
        if (script.steps().get(step) instanceof Step.Do act && act.outcomes().containsKey(outcome)) {
            go(act.outcomes().get(outcome));
        }
    }

    /** Word from elsewhere leads on from the step that waits for it, or from anywhere; else it is ignored. */
    void noticed(String notice, Map<String, String> facts) {
        if (ended) {
            return;
        }
        var question = question();
        var to = question != null && question.on().containsKey(notice)
                ? question.on().get(notice)
                : script.on().get(notice);
        if (to != null) {
            fill(facts);
            settle(scripts.words().get("repair.no_longer_open"));
            go(to);
        }
    }

    void elapsed(int waited) {
        var question = question();
        if (question != null && waited == asked) {
            question.expiry().or(script::expiry).ifPresent(expiry -> {
                settle(scripts.words().get("repair.lapsed"));
                go(expiry.to());
            });
        }
    }

    void fill(Map<String, String> facts) {
        facts.forEach((name, value) -> {
            if (script.slots().containsKey(name)) {
                slots.put(name, value);
            }
        });
    }

    /** Follows where an answer leads. */
    void follow(Option option, Step.Ask question) {
        switch (option.leads()) {
            case Option.Leads.Goto(var branches) -> {
                question.fills()
                        .filter(slot -> question.options().contains(option))
                        .ifPresent(slot -> slots.put(slot, option.id()));
                settle(option.text());
                branch(branches);
            }
            case Option.Leads.Call(var called) -> call(called);
            case Option.Leads.Start(var started) -> {
                settle(option.text());
                effects.add(new Effect.Start(started));
            }
        }
    }

    void branch(List<Branch> branches) {
        branches.stream()
                .filter(branch -> branch.when()
                        .map(condition -> condition.holds(this::value))
                        .orElse(true))
                .findFirst()
                .ifPresent(branch -> go(branch.to()));
    }

    /** Says help now, wherever this conversation stands. */
    void help() {
        call(HelpNow.SCRIPT);
    }

    private void call(String called) {
        frames.add(new Session.Frame(current.name(), step));
        current = scripts.get(called);
        go(current.start());
    }

    /** Takes the buttons off the present question's card, where it has one that can be replaced. */
    void settle(String chosen) {
        var question = question();
        if (question != null && !card.isEmpty()) {
            var shown = rendering().text(question);
            effects.add(new Effect.Show(key(), new Message.Replace(card, shown.title(), shown.text(), chosen), false));
        }
        card = "";
    }

    void say(String text) {
        if (!text.isBlank()) {
            effects.add(new Effect.Show(key(), new Message.Say(text), current.safety()));
        }
    }

    void missed() {
        missed = before.missed() + 1;
    }

    private void show(Message message) {
        card = key();
        effects.add(new Effect.Show(card, message, false));
    }

    private String key() {
        return before.conversation() + "/" + turn() + "/" + effects.size();
    }

    /** Goes to a step and on from it, until the conversation waits or ends. */
    void go(String first) {
        step = first;
        for (int count = 0; count < MOST_STEPS; count++) {
            switch (current.steps().get(step)) {
                case Step.Say say -> {
                    say.text().ifPresent(text -> say(rendering().fill(text)));
                    step = say.next().stream()
                            .filter(branch -> branch.when()
                                    .map(condition -> condition.holds(this::value))
                                    .orElse(true))
                            .findFirst()
                            .orElseThrow()
                            .to();
                }
                case Step.Ask ask -> {
                    put(ask);
                    return;
                }
                case Step.Do act -> {
                    asked = 0;
                    var arguments = new TreeMap<String, String>();
                    act.with().stream()
                            .filter(slots::containsKey)
                            .forEach(slot -> arguments.put(slot, slots.get(slot)));
                    effects.add(new Effect.Do(act.command(), arguments));
                    return;
                }
                case Step.End end -> {
                    end.text().ifPresent(text -> say(rendering().fill(text)));
                    if (frames.isEmpty()) {
                        ended = true;
                        asked = 0;
                        effects.add(new Effect.End());
                        return;
                    }
                    var frame = frames.removeLast();
                    current = scripts.get(frame.script());
                    step = frame.step();
                    if (frames.isEmpty()) {
                        showAgain();
                        return;
                    }
                }
            }
        }
        throw new IllegalStateException("the script " + script.name() + " goes on without a question");
    }

    private void put(Step.Ask ask) {
        asked = turn();
        show(rendering().question(ask, asked));
        ask.expiry().or(script::expiry).ifPresent(expiry -> effects.add(new Effect.Wait(asked, expiry.after())));
    }

    Advance done() {
        return new Advance(
                new Session(
                        before.conversation(),
                        script.name(),
                        script.hash(),
                        step,
                        slots,
                        frames,
                        turn(),
                        asked,
                        card,
                        missed,
                        ended),
                effects);
    }
}
