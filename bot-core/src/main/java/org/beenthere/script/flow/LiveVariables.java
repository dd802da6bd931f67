package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/**
 * The names that are live at each step: those that are used there, or later before they are filled again. Two states of
 * a step with the same live values continue alike, so they count as one.
 *
 * <p>This is the live variable analysis of compilers: it propagates backwards along all transitions until nothing
 * changes. A name has two bits: whether it is filled is live, and which value it has is live, which only conditions
 * ask.
 */
public final class LiveVariables {

    private final Script script;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> live = new HashMap<>();
    private final Map<Transition, Edge> edges = new IdentityHashMap<>();
    private final Map<String, BitSet> withoutBack = new HashMap<>();
    private final Map<String, List<LiveName>> byStep = new HashMap<>();

    /** A live name, and whether its value is live too. */
    private record LiveName(String name, boolean byValue) {}

    /** A step: what it uses, and the edges out of it. */
    private record Node(Step step, BitSet used, List<Edge> edges) {}

    /** A transition: what its conditions use, what it always fills, and what is live at each step it may lead to. */
    private record Edge(BitSet used, BitSet filled, List<BitSet> targets) {}

    /**
     * Analyses a script: first as if nobody ever went back, then with what going back adds.
     *
     * @param transitions the transitions out of each step, except back, in file order
     */
    public LiveVariables(Script script, SequencedMap<String, List<Transition>> transitions, Uses uses) {
        this.script = script;
        transitions.keySet().forEach(step -> live.put(step, new BitSet()));
        var nodes = new ArrayList<Node>();
        transitions.forEach((step, out) -> nodes.addFirst(node(script.steps().get(step), out, uses)));
        propagate(nodes);
        live.forEach((step, bits) -> withoutBack.put(step, (BitSet) bits.clone()));
        var questions = questions();
        nodes.stream()
                .filter(node -> node.step() instanceof Step.Ask ask
                        && script.offered(ask).stream().anyMatch(Option::isBack))
                .forEach(node -> node.edges().add(new Edge(new BitSet(), new BitSet(), questions)));
        propagate(nodes);
        live.forEach((step, bits) -> byStep.put(step, names(bits)));
    }

    /** The names that are live at a step if nobody goes back from there on. */
    Stream<String> withoutBack(String step) {
        return names(withoutBack.get(step)).stream().map(LiveName::name);
    }

    /** The bindings that are live at a step, with {@link State#FILLED} for a value that is not. */
    Map<String, String> restrict(String step, Bindings bindings) {
        var restricted = new HashMap<String, String>();
        for (var known : byStep.get(step)) {
            var value = bindings.apply(known.name());
            if (value != null) {
                restricted.put(known.name(), known.byValue() ? value : State.FILLED);
            }
        }
        return restricted;
    }

    /** The effects of a transition that are live on it or after it. */
    Map<String, SlotEffect> effects(Transition transition) {
        if (transition.effects().isEmpty()) {
            return Map.of();
        }
        var after = after(edges.computeIfAbsent(transition, this::edge));
        var effects = new TreeMap<String, SlotEffect>();
        transition.effects().forEach((name, effect) -> {
            if (after.get(filledBit(name))) {
                effects.put(name, after.get(valueBit(name)) ? effect : effect.withoutValues());
            }
        });
        return effects;
    }

    private void propagate(List<Node> nodes) {
        boolean changed;
        do {
            changed = false;
            for (var node : nodes) {
                changed |= propagate(node);
            }
        } while (changed);
    }

    private Node node(Step step, List<Transition> transitions, Uses uses) {
        var used = new BitSet();
        uses.of(step.id()).forEach(use -> used.set(filledBit(use.name())));
        var out = new ArrayList<Edge>();
        transitions.forEach(transition -> out.add(edges.computeIfAbsent(transition, this::edge)));
        if (step instanceof Step.Ask ask) {
            script.offered(ask)
                    .forEach(option -> option.when().ifPresent(when -> addAsked(ConditionNames.of(when), used)));
        }
        return new Node(step, used, out);
    }

    private Edge edge(Transition transition) {
        var used = new BitSet();
        addAsked(ConditionNames.of(transition.branches()), used);
        var filled = new BitSet();
        transition.effects().forEach((name, effect) -> {
            if (!effect.mayStay()) {
                filled.set(filledBit(name));
                filled.set(valueBit(name));
            }
        });
        return new Edge(
                used,
                filled,
                transition.branches().stream()
                        .map(branch -> live.get(branch.to()))
                        .toList());
    }

    /** What is live at each question, where going back may lead. */
    private List<BitSet> questions() {
        return script.questions().map(step -> live.get(step.id())).toList();
    }

    /** Adds the slots that a condition asks about. Facts about a person are no part of a state: they may always change. */
    private void addAsked(Stream<String> names, BitSet used) {
        names.filter(script.slots()::containsKey).forEach(name -> {
            used.set(filledBit(name));
            used.set(valueBit(name));
        });
    }

    private int filledBit(String name) {
        return 2 * numbers.computeIfAbsent(name, _ -> numbers.size());
    }

    private int valueBit(String name) {
        return filledBit(name) + 1;
    }

    /** Adds what is live at a step because of where it leads, and returns whether anything was new. */
    private boolean propagate(Node node) {
        // A menu keeps no slots: whatever it shows must be there when it is shown again.
        if (script.standing() && node.step() instanceof Step.Ask) {
            return false;
        }
        var known = live.get(node.step().id());
        int before = known.cardinality();
        known.or(node.used());
        for (var edge : node.edges()) {
            var after = after(edge);
            after.andNot(edge.filled());
            known.or(after);
        }
        return known.cardinality() > before;
    }

    private static BitSet after(Edge edge) {
        var after = (BitSet) edge.used().clone();
        edge.targets().forEach(after::or);
        return after;
    }

    private List<LiveName> names(BitSet bits) {
        var names = new ArrayList<LiveName>();
        numbers.forEach((name, _) -> {
            if (bits.get(filledBit(name))) {
                names.add(new LiveName(name, bits.get(valueBit(name))));
            }
        });
        return names;
    }
}
