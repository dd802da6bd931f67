package org.beenthere.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.script.Branch;
import org.beenthere.script.Option;
import org.beenthere.script.Repair;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** What each kind of event does to a conversation: from one moment at which it waits to the next. */
final class EventHandlers {

    private final StepContext context;
    private final MessageWriter writer;
    private final FlowRunner flow;

    EventHandlers(StepContext context, MessageWriter writer) {
        this.context = context;
        this.writer = writer;
        this.flow = new FlowRunner(context, writer);
    }

    /** Begins, whatever was before. */
    void open(Map<String, String> facts) {
        context.stack.forget();
        context.clear();
        context.fill(facts);
        flow.to(context.script().start());
    }

    /** Somebody came back: the open question is put again. A menu is always open. */
    void greeted() {
        if (astray()) {
            return;
        }
        if (context.question().isPresent()) {
            writer.askAgain();
        } else if (context.script().standing()) {
            open(Map.of());
        }
    }

    /** Whether the open question is no more; then its script says where to go in its place, or begins anew. */
    boolean astray() {
        return switch (context.change()) {
            case SAME, CHANGED -> false;
            case MOVED -> {
                writer.withdraw(Repair.QUESTION_CHANGED);
                flow.to(context.stack.here().step());
                yield true;
            }
            case LOST -> {
                writer.withdraw(Repair.LOST_PLACE);
                flow.anew();
                yield true;
            }
        };
    }

    /** A command came out; nothing waits for one elsewhere. */
    void cameOut(String outcome, Map<String, String> facts) {
        if (!context.ended && context.script().steps().get(context.stack.here().step()) instanceof Step.Do act) {
            context.pass(context.stack.here(), true, "outcomes/" + outcome);
            context.fill(facts);
            Optional.ofNullable(act.outcomes().get(outcome)).ifPresentOrElse(flow::to, flow::lost);
        }
    }

    /**
     * Word from elsewhere leads on from the question that waits for it, or from its script, or from the questions and
     * scripts that called it; else it is ignored.
     */
    void noticed(String notice, Map<String, String> facts) {
        if (context.ended || context.stack.here().step().isEmpty()) {
            return;
        }
        context.stack
                .first(frame -> ownWay(frame, notice)
                        .or(() -> Optional.ofNullable(frame.script().on().get(notice))))
                .ifPresent(to -> {
                    var frame = context.stack.fromTop().get(to.calls());
                    context.pass(frame, ownWay(frame, notice).isPresent(), "on/" + notice);
                    writer.settle(Repair.NO_LONGER_OPEN);
                    flow.leave(to.calls());
                    context.fill(facts);
                    context.stack.forget();
                    flow.to(to.found());
                });
    }

    /** Where the open question of a place leads by itself when word comes. */
    private Optional<String> ownWay(StackFrame frame, String notice) {
        return frame.question()
                .filter(_ -> context.isOpen())
                .map(question -> question.on().get(notice));
    }

    /** A question stood open for its time, if it is still the same. */
    void elapsed(int waited) {
        if (!context.isOpen() || waited != context.asked) {
            return;
        }
        flow.expiry()
                .ifPresentOrElse(
                        expiry -> {
                            var frame = context.stack.fromTop().get(expiry.calls());
                            boolean own =
                                    frame.question().flatMap(Step.Ask::expiry).isPresent();
                            context.pass(frame, own, "expire");
                            writer.settle(Repair.LAPSED);
                            flow.leave(expiry.calls());
                            flow.to(expiry.found().to());
                        },
                        () -> {
                            if (context.change() == QuestionChange.LOST) {
                                flow.end();
                            }
                        });
    }

    /** A question that still stands open is put once more, below a reminder. */
    void remind(int waited) {
        context.question()
                .filter(_ -> waited == context.asked)
                .flatMap(Step.Ask::reminder)
                .ifPresent(reminder -> {
                    context.pass(context.stack.here(), true, "remind");
                    reminder.text()
                            .ifPresentOrElse(text -> writer.say(text, false), () -> writer.repair(Repair.STILL_THERE));
                    writer.askAgain();
                });
    }

    /**
     * Follows where an answer leads.
     *
     * @param question which it answers; none where it is offered everywhere and the question is no more
     */
    void follow(Option option, Optional<Step.Ask> question) {
        var own = question.filter(_ -> !context.script().isEverywhere(option));
        var place = own.map(ask -> context.placeOf(ask, option)).orElse("everywhere/" + option.id());
        context.pass(context.script(), place);
        switch (option.target()) {
            case Option.Target.Goto(var ways) -> {
                writer.settle(option.text());
                own.flatMap(Step.Ask::fills).ifPresent(slot -> context.fill(Map.of(slot, option.id())));
                goOn(question, place, ways);
            }
            case Option.Target.Skip(var ways) -> {
                writer.settle(option.text());
                question.flatMap(Step.Ask::form).ifPresent(form -> context.empty(form.fields()));
                goOn(question, place, ways);
            }
            case Option.Target.Back() ->
                context.stack.here().before().ifPresent(before -> {
                    writer.settle(option.text());
                    flow.put(before);
                });
            case Option.Target.Call(var called) ->
                context.scripts.find(called).ifPresentOrElse(script -> call(option, script), this::noneToCall);
            // The question stands as it did, with its buttons: it was not answered by what begins beside it.
            case Option.Target.Start(var started) -> context.add(new Effect.Start(started));
        }
    }

    /** Follows where a form leads that was filled in. */
    void follow(Step.Ask question, Step.Form form, Map<String, String> values) {
        writer.settle(form.send());
        context.fill(values);
        var place = "steps/" + question.id() + "/form";
        context.pass(context.script(), place);
        goOn(Optional.of(question), place, form.next());
    }

    /** Follows an answer that is offered everywhere in a script that called the present one. */
    void leaveFor(int calls, Option option) {
        writer.settle(option.text());
        flow.leave(calls);
        follow(option, Optional.empty());
    }

    private void goOn(Optional<Step.Ask> question, String place, List<Branch> ways) {
        var to = flow.way(context.script(), place, ways);
        question.ifPresent(ask -> context.stack.goTo(context.stack.here().after(ask)));
        flow.to(to);
    }

    /** Says what help now says, and puts the open question again. */
    void help() {
        context.pass(context.script(), "everywhere/" + HelpNow.CHOICE);
        tell(context.scripts.get(HelpNow.SCRIPT));
    }

    /** Goes through another script. One that asks, or has something done, leads back when it ends. */
    private void call(Option option, Script called) {
        if (called.onlySays() || context.stack.isDeepest()) {
            tell(called);
        } else {
            writer.settle(option.text());
            context.stack.enter(called);
            flow.to(called.start());
        }
    }

    /** An earlier version calls what is there no more. */
    private void noneToCall() {
        writer.repair(Repair.QUESTION_CHANGED);
        writer.askAgain();
    }

    private void tell(Script called) {
        if (flow.sayOn(called, called.start()) instanceof Step.End end) {
            end.text().ifPresent(text -> writer.say(text, called.safety()));
        }
        // What was said stays last in sight, such as the numbers of help now: the open question stands as it did.
        if (!astray() && context.question().isEmpty() && context.script().standing()) {
            open(Map.of());
        }
    }
}
