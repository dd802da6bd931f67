package org.beenthere.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.script.Branch;
import org.beenthere.script.Option;
import org.beenthere.script.Repair;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** Handles each kind of event, except answers, whose meaning {@link Answers} finds first. */
final class EventHandlers {

    private final StepContext context;
    private final MessageWriter writer;
    private final FlowRunner flow;

    EventHandlers(StepContext context, MessageWriter writer) {
        this.context = context;
        this.writer = writer;
        this.flow = new FlowRunner(context, writer);
    }

    /** Begins the conversation, whatever its state was. */
    void open(Map<String, String> facts) {
        context.stack.clearHistory();
        context.clear();
        context.fill(facts);
        flow.goTo(context.script().start());
    }

    /** Asks the open question again when somebody comes back. A menu without one begins again. */
    void greeted() {
        if (leaveRemovedQuestion()) {
            return;
        }
        if (context.question().isPresent()) {
            writer.askAgain();
        } else if (context.script().standing()) {
            open(Map.of());
        }
    }

    /**
     * If an edit removed the open question, continues where the script says or restarts it. Returns whether that
     * happened.
     */
    boolean leaveRemovedQuestion() {
        return switch (context.change()) {
            case SAME, CHANGED -> false;
            case MOVED -> {
                writer.withdraw(Repair.QUESTION_CHANGED);
                flow.goTo(context.stack.current().step());
                yield true;
            }
            case LOST -> {
                writer.withdraw(Repair.LOST_PLACE);
                flow.restart();
                yield true;
            }
        };
    }

    /** Continues by the outcome of a command. It is ignored unless the conversation waits for one. */
    void cameOut(String outcome, Map<String, String> facts) {
        if (!context.ended
                && context.script().steps().get(context.stack.current().step()) instanceof Step.Do act) {
            context.visit(context.stack.current(), true, "outcomes/" + outcome);
            context.fill(facts);
            Optional.ofNullable(act.outcomes().get(outcome)).ifPresentOrElse(flow::goTo, flow::restartLost);
        }
    }

    /**
     * Continues by a notice. The open question handles it, or its script, or the questions and scripts that called it;
     * otherwise it is ignored.
     */
    void noticed(String notice, Map<String, String> facts) {
        if (context.ended || context.stack.current().step().isEmpty()) {
            return;
        }
        context.stack
                .findFromTop(frame -> ownHandler(frame, notice)
                        .or(() -> Optional.ofNullable(frame.script().on().get(notice))))
                .ifPresent(to -> {
                    var frame = context.stack.fromTop().get(to.calls());
                    context.visit(frame, ownHandler(frame, notice).isPresent(), "on/" + notice);
                    writer.settle(Repair.NO_LONGER_OPEN);
                    flow.endCalls(to.calls());
                    context.fill(facts);
                    context.stack.clearHistory();
                    flow.goTo(to.value());
                });
    }

    /** The step that a notice leads to by the question of a frame itself. */
    private Optional<String> ownHandler(StackFrame frame, String notice) {
        return frame.question()
                .filter(_ -> context.isOpen())
                .map(question -> question.on().get(notice));
    }

    /**
     * Expires the open question, if it is still the one that {@code waited} names. If an edit removed the question and
     * no expiry says what follows, the call or the conversation ends.
     */
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
                            context.visit(frame, own, "expire");
                            writer.settle(Repair.LAPSED);
                            flow.endCalls(expiry.calls());
                            flow.goTo(expiry.value().to());
                        },
                        () -> {
                            if (context.change() == QuestionChange.LOST) {
                                flow.end();
                            }
                        });
    }

    /** Ends the conversation in silence, and takes back what stands open in it. */
    void over() {
        if (!context.ended) {
            writer.settle(Repair.NO_LONGER_OPEN);
            context.asked = 0;
            context.ended = true;
            context.add(new Effect.End());
        }
    }

    /**
     * Says the reminder of the open question, if it is still the one that {@code waited} names, and asks it again
     * below.
     */
    void remind(int waited) {
        context.question()
                .filter(_ -> waited == context.asked)
                .flatMap(Step.Ask::reminder)
                .ifPresent(reminder -> {
                    context.visit(context.stack.current(), true, "remind");
                    reminder.text()
                            .ifPresentOrElse(text -> writer.say(text, false), () -> writer.repair(Repair.STILL_THERE));
                    writer.askAgain();
                });
    }

    /**
     * Follows an option.
     *
     * @param question the question it answers; empty if it is offered everywhere and no question is open
     */
    void follow(Option option, Optional<Step.Ask> question) {
        var own = question.filter(_ -> !context.script().isEverywhere(option));
        var path = own.map(ask -> context.pathOf(ask, option)).orElse("everywhere/" + option.id());
        context.visit(context.script(), path);
        switch (option.target()) {
            case Option.Target.Goto(var branches) -> {
                writer.settle(option.text());
                own.flatMap(Step.Ask::fills).ifPresent(slot -> context.fill(Map.of(slot, option.id())));
                continueTo(question, path, branches);
            }
            case Option.Target.Skip(var branches) -> {
                writer.settle(option.text());
                question.flatMap(Step.Ask::form).ifPresent(form -> context.emptySlots(form.fields()));
                continueTo(question, path, branches);
            }
            case Option.Target.Back() ->
                context.stack.current().previousQuestion().ifPresent(previous -> {
                    writer.settle(option.text());
                    flow.ask(previous);
                });
            case Option.Target.Call(var called) ->
                context.scripts.find(called).ifPresentOrElse(script -> call(option, script), this::missingScript);
            // The question stays open, with its buttons: starting another conversation does not answer it.
            case Option.Target.Start(var started) -> context.add(new Effect.Start(started));
        }
    }

    /** Follows a form that was filled in with valid values. */
    void follow(Step.Ask question, Step.Form form, Map<String, String> values) {
        writer.settle(form.send());
        context.fill(values);
        var path = "steps/" + question.id() + "/form";
        context.visit(context.script(), path);
        continueTo(Optional.of(question), path, form.next());
    }

    /** Follows an option that a calling script offers everywhere: the calls above it end. */
    void chooseInCaller(int calls, Option option) {
        writer.settle(option.text());
        flow.endCalls(calls);
        follow(option, Optional.empty());
    }

    private void continueTo(Optional<Step.Ask> question, String path, List<Branch> branches) {
        var to = flow.branch(context.script(), path, branches);
        question.ifPresent(ask -> context.stack.goTo(context.stack.current().withInHistory(ask)));
        flow.goTo(to);
    }

    /** Says help now; the open question stays open. */
    void help() {
        context.visit(context.script(), "everywhere/" + Option.HELP_NOW);
        sayInPlace(context.scripts.get(Script.HELP_NOW));
    }

    /** Calls a script. One that only says something is said in place; any other returns when it ends. */
    private void call(Option option, Script called) {
        if (called.onlySays() || context.stack.isDeepest()) {
            sayInPlace(called);
        } else {
            writer.settle(option.text());
            context.stack.enter(called);
            flow.goTo(called.start());
        }
    }

    /** Reports that the called script no longer exists, which happens in an earlier version. */
    private void missingScript() {
        writer.repair(Repair.QUESTION_CHANGED);
        writer.askAgain();
    }

    private void sayInPlace(Script called) {
        if (flow.sayUntilStop(called, called.start()) instanceof Step.End end) {
            end.text().ifPresent(text -> writer.say(text, called.safety()));
        }
        // The open question is not repeated, so that what was said, such as the numbers of help now, stays the last
        // message.
        if (!leaveRemovedQuestion()
                && context.question().isEmpty()
                && context.script().standing()) {
            open(Map.of());
        }
    }
}
