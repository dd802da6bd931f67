package org.beenthere.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.script.Branch;
import org.beenthere.script.Option;
import org.beenthere.script.Repair;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** How a conversation moves on: from one moment at which it waits to the next. */
final class Moves {

    private final Walk walk;
    private final Voice voice;
    private final Going going;

    Moves(Walk walk, Voice voice) {
        this.walk = walk;
        this.voice = voice;
        this.going = new Going(walk, voice);
    }

    /** Begins, whatever was before. */
    void open(Map<String, String> facts) {
        walk.route.forget();
        walk.clear();
        walk.fill(facts);
        going.to(walk.script().start());
    }

    /** Somebody came back: the open question is put again. A menu is always open. */
    void greeted() {
        if (astray()) {
            return;
        }
        if (walk.question().isPresent()) {
            voice.askAgain();
        } else if (walk.script().standing()) {
            open(Map.of());
        }
    }

    /** Whether the open question is no more; then its script says where to go in its place, or begins anew. */
    boolean astray() {
        return switch (walk.fate()) {
            case SAME, CHANGED -> false;
            case MOVED -> {
                voice.withdraw(Repair.QUESTION_CHANGED);
                going.to(walk.route.here().step());
                yield true;
            }
            case LOST -> {
                voice.withdraw(Repair.LOST_PLACE);
                going.anew();
                yield true;
            }
        };
    }

    /** A command came out; nothing waits for one elsewhere. */
    void cameOut(String outcome, Map<String, String> facts) {
        if (!walk.ended && walk.script().steps().get(walk.route.here().step()) instanceof Step.Do act) {
            walk.pass(walk.route.here(), true, "outcomes/" + outcome);
            walk.fill(facts);
            Optional.ofNullable(act.outcomes().get(outcome)).ifPresentOrElse(going::to, going::lost);
        }
    }

    /**
     * Word from elsewhere leads on from the question that waits for it, or from its script, or from the questions and
     * scripts that called it; else it is ignored.
     */
    void noticed(String notice, Map<String, String> facts) {
        if (walk.ended || walk.route.here().step().isEmpty()) {
            return;
        }
        walk.route
                .first(place -> ownWay(place, notice)
                        .or(() -> Optional.ofNullable(place.script().on().get(notice))))
                .ifPresent(to -> {
                    var place = walk.route.places().get(to.calls());
                    walk.pass(place, ownWay(place, notice).isPresent(), "on/" + notice);
                    voice.settle(Repair.NO_LONGER_OPEN);
                    going.leave(to.calls());
                    walk.fill(facts);
                    walk.route.forget();
                    going.to(to.found());
                });
    }

    /** Where the open question of a place leads by itself when word comes. */
    private Optional<String> ownWay(Place place, String notice) {
        return place.question()
                .filter(_ -> walk.isOpen())
                .map(question -> question.on().get(notice));
    }

    /** A question stood open for its time, if it is still the same. */
    void elapsed(int waited) {
        if (!walk.isOpen() || waited != walk.asked) {
            return;
        }
        going.expiry()
                .ifPresentOrElse(
                        expiry -> {
                            var place = walk.route.places().get(expiry.calls());
                            boolean own =
                                    place.question().flatMap(Step.Ask::expiry).isPresent();
                            walk.pass(place, own, "expire");
                            voice.settle(Repair.LAPSED);
                            going.leave(expiry.calls());
                            going.to(expiry.found().to());
                        },
                        () -> {
                            if (walk.fate() == Fate.LOST) {
                                going.end();
                            }
                        });
    }

    /** A question that still stands open is put once more, below a reminder. */
    void remind(int waited) {
        walk.question()
                .filter(_ -> waited == walk.asked)
                .flatMap(Step.Ask::reminder)
                .ifPresent(reminder -> {
                    walk.pass(walk.route.here(), true, "remind");
                    reminder.text()
                            .ifPresentOrElse(text -> voice.say(text, false), () -> voice.repair(Repair.STILL_THERE));
                    voice.askAgain();
                });
    }

    /**
     * Follows where an answer leads.
     *
     * @param question which it answers; none where it is offered everywhere and the question is no more
     */
    void follow(Option option, Optional<Step.Ask> question) {
        var own = question.filter(_ -> !walk.script().isEverywhere(option));
        var place = own.map(ask -> walk.placeOf(ask, option)).orElse("everywhere/" + option.id());
        walk.pass(walk.script(), place);
        switch (option.leads()) {
            case Option.Leads.Goto(var ways) -> {
                voice.settle(option.text());
                own.flatMap(Step.Ask::fills).ifPresent(slot -> walk.fill(Map.of(slot, option.id())));
                goOn(question, place, ways);
            }
            case Option.Leads.Skip(var ways) -> {
                voice.settle(option.text());
                question.flatMap(Step.Ask::form).ifPresent(form -> walk.empty(form.fields()));
                goOn(question, place, ways);
            }
            case Option.Leads.Back() ->
                walk.route.here().before().ifPresent(before -> {
                    voice.settle(option.text());
                    going.put(before);
                });
            case Option.Leads.Call(var called) ->
                walk.scripts.find(called).ifPresentOrElse(script -> call(option, script), this::noneToCall);
            // The question stands as it did, with its buttons: it was not answered by what begins beside it.
            case Option.Leads.Start(var started) -> walk.add(new Effect.Start(started));
        }
    }

    /** Follows where a form leads that was filled in. */
    void follow(Step.Ask question, Step.Form form, Map<String, String> values) {
        voice.settle(form.send());
        walk.fill(values);
        var place = "steps/" + question.id() + "/form";
        walk.pass(walk.script(), place);
        goOn(Optional.of(question), place, form.next());
    }

    /** Follows an answer that is offered everywhere in a script that called the present one. */
    void leaveFor(int calls, Option option) {
        voice.settle(option.text());
        going.leave(calls);
        follow(option, Optional.empty());
    }

    private void goOn(Optional<Step.Ask> question, String place, List<Branch> ways) {
        var to = going.way(walk.script(), place, ways);
        question.ifPresent(ask -> walk.route.goTo(walk.route.here().after(ask)));
        going.to(to);
    }

    /** Says what help now says, and puts the open question again. */
    void help() {
        walk.pass(walk.script(), "everywhere/" + HelpNow.CHOICE);
        tell(walk.scripts.get(HelpNow.SCRIPT));
    }

    /** Goes through another script. One that asks, or has something done, leads back when it ends. */
    private void call(Option option, Script called) {
        if (called.onlySays() || walk.route.isDeepest()) {
            tell(called);
        } else {
            voice.settle(option.text());
            walk.route.enter(called);
            going.to(called.start());
        }
    }

    /** An earlier version calls what is there no more. */
    private void noneToCall() {
        voice.repair(Repair.QUESTION_CHANGED);
        voice.askAgain();
    }

    private void tell(Script called) {
        if (going.sayOn(called, called.start()) instanceof Step.End end) {
            end.text().ifPresent(text -> voice.say(text, called.safety()));
        }
        // What was said stays last in sight, such as the numbers of help now: the open question stands as it did.
        if (!astray() && walk.question().isEmpty() && walk.script().standing()) {
            open(Map.of());
        }
    }
}
