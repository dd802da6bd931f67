package org.beenthere.script.lint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Checks calls into scripts that do more than say something: they come back, and nothing is lost on the way. */
public final class CallGraph {

    /** As deep as the engine goes; nobody finds back from deeper. */
    private static final int DEEPEST = 5;

    /** A question that calls, and the script that it calls. */
    private record Call(Script from, Optional<Step.Ask> question, String to, YamlNode at) {}

    private final Map<String, Draft> byName = new TreeMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final Problems problems;

    CallGraph(Collection<Draft> drafts, Problems problems) {
        this.problems = problems;
        drafts.forEach(draft -> byName.put(draft.script().name(), draft));
        byName.values().forEach(this::collect);
    }

    /** The scripts that others call and nobody starts or opens. */
    public static Set<String> onlyCalled(Collection<Draft> drafts, Vocabulary vocabulary) {
        var called = new HashSet<String>();
        var started = new HashSet<String>();
        drafts.stream().flatMap(draft -> options(draft.script()).stream()).forEach(option -> {
            if (option.leads() instanceof Option.Leads.Call(var name)) {
                called.add(name);
            } else if (option.leads() instanceof Option.Leads.Start(var name)) {
                started.add(name);
            }
        });
        called.removeAll(started);
        called.removeIf(name -> !vocabulary.open(name).isEmpty());
        return called;
    }

    private static List<Option> options(Script script) {
        var options = new ArrayList<>(script.everywhere());
        script.steps().values().forEach(step -> {
            if (step instanceof Step.Ask ask) {
                options.addAll(ask.options());
            }
        });
        return options;
    }

    void check() {
        calls.forEach(call -> {
            var called = byName.get(call.to()).script();
            if (call.from().standing() || called.standing()) {
                problems.add(call.at(), Diagnostic.CALL_AND_MENU.of(call.to()));
            } else if (reached(call.to()).contains(call.from().name())) {
                problems.add(
                        call.at(),
                        Diagnostic.CALL_COMES_ROUND
                                .of(call.to())
                                .with("caller", call.from().name()));
            } else {
                depth(call);
                slots(call);
            }
        });
        if (!problems.hasErrors()) {
            byName.values().forEach(this::expiries);
        }
    }

    private void collect(Draft draft) {
        var root = draft.root();
        collect(draft.script(), Optional.empty(), draft.script().everywhere(), root.get("everywhere"));
        draft.script().steps().values().forEach(step -> {
            if (step instanceof Step.Ask ask) {
                var node = root.get("steps").flatMap(steps -> steps.get(ask.id()));
                collect(draft.script(), Optional.of(ask), ask.options(), node.flatMap(found -> found.get("choices")));
            }
        });
    }

    private void collect(Script from, Optional<Step.Ask> question, List<Option> options, Optional<YamlNode> nodes) {
        options.forEach(option -> {
            if (option.leads() instanceof Option.Leads.Call(var to)
                    && byName.containsKey(to)
                    && !byName.get(to).script().onlySays()) {
                nodes.flatMap(all -> all.get(option.id()))
                        .flatMap(node -> node.get("call"))
                        .ifPresent(at -> calls.add(new Call(from, question, to, at)));
            }
        });
    }

    /** Every script to which calls lead from one, and that one. */
    private Set<String> reached(String from) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            var name = open.removeLast();
            if (reached.add(name)) {
                callsOf(name).forEach(call -> open.add(call.to()));
            }
        }
        return reached;
    }

    private List<Call> callsOf(String name) {
        return calls.stream().filter(call -> call.from().name().equals(name)).toList();
    }

    private void depth(Call call) {
        int deep = longest(call.from().name(), new LinkedHashMap<>());
        if (deep > DEEPEST
                && calls.stream()
                        .noneMatch(other -> other.to().equals(call.from().name()))) {
            problems.add(
                    call.at(),
                    Diagnostic.CALLS_TOO_DEEP.found().with("count", deep).with("most", DEEPEST));
        }
    }

    private int longest(String from, Map<String, Integer> known) {
        if (!known.containsKey(from)) {
            known.put(from, 0);
            int deep = callsOf(from).stream()
                    .mapToInt(call -> 1 + longest(call.to(), known))
                    .max()
                    .orElse(0);
            known.put(from, deep);
        }
        return known.get(from);
    }

    /** Slots of one name are one slot: what is called sees them, and what it fills stays. */
    private void slots(Call call) {
        var types = call.from().slots();
        reached(call.to()).stream()
                .sorted()
                .map(name -> byName.get(name).script())
                .forEach(called -> called.slots().forEach((name, slot) -> {
                    if (types.containsKey(name) && types.get(name).type() != slot.type()) {
                        problems.add(
                                call.at(),
                                Diagnostic.CALL_WITH_OTHER_SLOT.of(name).with("called", called.name()));
                    } else if (types.containsKey(name) && types.get(name).isSensitive() != slot.isSensitive()) {
                        var open = slot.isSensitive() ? call.from() : called;
                        problems.add(
                                call.at(),
                                Diagnostic.CALL_WITH_OPEN_SLOT.of(name).with("open", open.name()));
                    }
                }));
    }

    /**
     * A question that has no time of its own is over with the question that called its script. Whatever calls and is not
     * called itself has a time; that was checked before.
     */
    private void expiries(Draft draft) {
        if (draft.script().standing() || draft.script().expiry().isPresent()) {
            return;
        }
        times(draft.script().name())
                .min(Duration::compareTo)
                .ifPresent(time -> draft.script().steps().values().forEach(step -> {
                    if (step instanceof Step.Ask ask && ask.expiry().isEmpty()) {
                        ReminderChecks.inTime(ask, time, draft, problems);
                    }
                }));
    }

    /** The times of the questions that call a script. */
    private Stream<Duration> times(String called) {
        return calls.stream().filter(call -> call.to().equals(called)).flatMap(this::times);
    }

    private Stream<Duration> times(Call call) {
        var questions =
                call.question().map(Stream::of).orElseGet(() -> call.from().questions());
        return questions.flatMap(question -> question.expiry()
                .or(call.from()::expiry)
                .map(expiry -> Stream.of(expiry.after()))
                .orElseGet(() -> times(call.from().name())));
    }
}
