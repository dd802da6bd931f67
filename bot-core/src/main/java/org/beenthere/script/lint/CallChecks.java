package org.beenthere.script.lint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.Reachability;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/**
 * Checks the calls among scripts: every call returns, and what is shared through it fits. Calls of scripts that only say
 * something are left out, since those return at once and ask nothing.
 */
public final class CallChecks {

    /**
     * A call of one script by another.
     *
     * @param question the question whose option calls; empty for an option that is offered everywhere
     */
    private record Call(Script from, Optional<Step.Ask> question, String to, YamlNode node) {}

    private final Map<String, Draft> byName = new TreeMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final Problems problems;

    /** @param drafts all scripts, with every name resolved */
    public CallChecks(Collection<Draft> drafts, Problems problems) {
        this.problems = problems;
        drafts.forEach(draft -> byName.put(draft.script().name(), draft));
        byName.values().forEach(this::collect);
    }

    /** Reports what is wrong with the calls. */
    public void check() {
        calls.forEach(call -> {
            var called = byName.get(call.to()).script();
            if (call.from().standing() || called.standing()) {
                problems.add(call.node(), Diagnostic.CALL_AND_MENU.of(call.to()));
            } else if (reachedFrom(call.to()).contains(call.from().name())) {
                problems.add(
                        call.node(),
                        Diagnostic.CALL_COMES_ROUND
                                .of(call.to())
                                .with("caller", call.from().name()));
            } else {
                checkDepth(call);
                checkSharedSlots(call);
            }
        });
        if (!problems.hasErrors()) {
            byName.values().forEach(this::checkReminders);
        }
    }

    private void collect(Draft draft) {
        var script = draft.script();
        collect(script, Optional.empty(), script.everywhere(), draft.root().get("everywhere"));
        script.questions()
                .forEach(ask -> collect(
                        script,
                        Optional.of(ask),
                        ask.options(),
                        draft.stepNode(ask.id()).get("choices")));
    }

    private void collect(Script from, Optional<Step.Ask> question, List<Option> options, Optional<YamlNode> nodes) {
        options.forEach(option -> option.calledScript()
                .filter(called -> byName.containsKey(called)
                        && !byName.get(called).script().onlySays())
                .ifPresent(called -> nodes.flatMap(all -> all.get(option.id()))
                        .flatMap(node -> node.get("call"))
                        .ifPresent(node -> calls.add(new Call(from, question, called, node)))));
    }

    /** A script, and every script that calls lead to from there. */
    private Set<String> reachedFrom(String script) {
        return Reachability.from(
                List.of(script), from -> callsFrom(from).map(Call::to).toList());
    }

    private Stream<Call> callsFrom(String script) {
        return calls.stream().filter(call -> call.from().name().equals(script));
    }

    private Stream<Call> callsOf(String script) {
        return calls.stream().filter(call -> call.to().equals(script));
    }

    /** Reports calls that are nested too deep at the outermost ones. */
    private void checkDepth(Call call) {
        int depth = depthFrom(call.from().name(), new HashMap<>());
        if (depth > Script.MOST_NESTED_CALLS
                && callsOf(call.from().name()).findAny().isEmpty()) {
            problems.add(call.node(), Diagnostic.CALLS_TOO_DEEP.exceeded(depth, Script.MOST_NESTED_CALLS));
        }
    }

    private int depthFrom(String script, Map<String, Integer> known) {
        if (!known.containsKey(script)) {
            known.put(script, 0);
            int depth = callsFrom(script)
                    .mapToInt(call -> 1 + depthFrom(call.to(), known))
                    .max()
                    .orElse(0);
            known.put(script, depth);
        }
        return known.get(script);
    }

    /** Slots with the same name are one slot: a called script sees its caller's, and what it fills stays filled. */
    private void checkSharedSlots(Call call) {
        var slots = call.from().slots();
        reachedFrom(call.to()).stream()
                .sorted()
                .map(name -> byName.get(name).script())
                .forEach(called -> called.slots().forEach((name, slot) -> {
                    if (slots.containsKey(name) && slots.get(name).type() != slot.type()) {
                        problems.add(
                                call.node(),
                                Diagnostic.CALL_WITH_OTHER_SLOT.of(name).with("called", called.name()));
                    } else if (slots.containsKey(name) && slots.get(name).isSensitive() != slot.isSensitive()) {
                        var open = slot.isSensitive() ? call.from() : called;
                        problems.add(
                                call.node(),
                                Diagnostic.CALL_WITH_OPEN_SLOT.of(name).with("open", open.name()));
                    }
                }));
    }

    /**
     * Reports reminders that come too late. A question without an expiry expires with the question that called its
     * script. A script that calls and is not called has an expiry, as {@link QuestionChecks} has checked.
     */
    private void checkReminders(Draft draft) {
        if (draft.script().standing() || draft.script().expiry().isPresent()) {
            return;
        }
        expiries(draft.script().name())
                .min(Duration::compareTo)
                .ifPresent(shortest -> draft.script()
                        .questions()
                        .filter(ask -> ask.expiry().isEmpty())
                        .forEach(ask -> ReminderChecks.checkTime(ask, shortest, draft, problems)));
    }

    /** The times after which the questions that call a script expire. */
    private Stream<Duration> expiries(String called) {
        return callsOf(called).flatMap(this::expiries);
    }

    private Stream<Duration> expiries(Call call) {
        var questions =
                call.question().map(Stream::of).orElseGet(() -> call.from().questions());
        return questions.flatMap(question -> question.expiry()
                .or(call.from()::expiry)
                .map(expiry -> Stream.of(expiry.after()))
                .orElseGet(() -> expiries(call.from().name())));
    }
}
