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
 * What matters at each step: the names that somebody looks at there, or later before they are filled anew. Two places of
 * a step that differ in nothing that matters go on alike, so that they are one.
 *
 * <p>This is the analysis of live variables, as compilers make it: from each step backwards along all ways, until nothing
 * is added any more. A name has two bits: whether it is filled matters, and what with, which only conditions ask.
 */
public final class LiveVariables {

    private final Script script;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> live = new HashMap<>();
    private final Map<Transition, Way> ways = new IdentityHashMap<>();
    private final Map<String, BitSet> onward = new HashMap<>();
    private final Map<String, List<Matter>> byStep = new HashMap<>();

    /** A name that matters, and whether it does also what it is filled with. */
    private record Matter(String name, boolean told) {}

    /** A step: what is looked at there, and its ways out. */
    private record Node(Step step, BitSet looked, List<Way> ways) {}

    /** A way out: what is looked at on it, what is filled on it in any case, and where it leads. */
    private record Way(BitSet looked, BitSet filled, List<BitSet> to) {}

    /**
     * Finds out what matters: first as long as nobody goes back, and from there on what ways back add to it.
     *
     * @param exits the ways out of each step, but for ways back, by steps in the order in which they are written
     */
    public LiveVariables(Script script, SequencedMap<String, List<Transition>> exits, Uses uses) {
        this.script = script;
        exits.keySet().forEach(step -> live.put(step, new BitSet()));
        var nodes = new ArrayList<Node>();
        exits.forEach((step, out) -> nodes.addFirst(node(script.steps().get(step), out, uses)));
        grow(nodes);
        live.forEach((step, bits) -> onward.put(step, (BitSet) bits.clone()));
        var questions = questions();
        nodes.stream()
                .filter(node -> node.step() instanceof Step.Ask ask
                        && script.offered(ask).stream().anyMatch(Option::isBack))
                .forEach(node -> node.ways().add(new Way(new BitSet(), new BitSet(), questions)));
        grow(nodes);
        live.forEach((step, bits) -> byStep.put(step, matters(bits)));
    }

    /** The names that matter at a step as long as nobody goes back. */
    Stream<String> onward(String step) {
        return matters(onward.get(step)).stream().map(Matter::name);
    }

    /** What matters at a step of what is known. */
    Map<String, String> of(String step, Bindings known) {
        var some = new HashMap<String, String>();
        for (var matter : byStep.get(step)) {
            var value = known.apply(matter.name());
            if (value != null) {
                some.put(matter.name(), matter.told() ? value : State.SOMETHING);
            }
        }
        return some;
    }

    /** What becomes of slots on an exit, as far as that matters on it or after it. */
    Map<String, SlotEffect> gains(Transition exit) {
        if (exit.gains().isEmpty()) {
            return Map.of();
        }
        var after = after(ways.computeIfAbsent(exit, this::way));
        var gains = new TreeMap<String, SlotEffect>();
        exit.gains().forEach((name, gain) -> {
            if (after.get(whether(name))) {
                gains.put(name, after.get(what(name)) ? gain : gain.untold());
            }
        });
        return gains;
    }

    private void grow(List<Node> nodes) {
        boolean more;
        do {
            more = false;
            for (var node : nodes) {
                more |= grow(node);
            }
        } while (more);
    }

    private Node node(Step step, List<Transition> exits, Uses uses) {
        var looked = new BitSet();
        uses.of(step.id()).forEach(use -> looked.set(whether(use.name())));
        var out = new ArrayList<Way>();
        exits.forEach(exit -> out.add(ways.computeIfAbsent(exit, this::way)));
        if (step instanceof Step.Ask ask) {
            script.offered(ask)
                    .forEach(option -> option.when().ifPresent(when -> ask(ConditionNames.names(when), looked)));
        }
        return new Node(step, looked, out);
    }

    private Way way(Transition exit) {
        var looked = new BitSet();
        exit.ways().forEach(way -> way.when().ifPresent(when -> ask(ConditionNames.names(when), looked)));
        var filled = new BitSet();
        exit.gains().forEach((name, gain) -> {
            if (!gain.orStays()) {
                filled.set(whether(name));
                filled.set(what(name));
            }
        });
        return new Way(
                looked,
                filled,
                exit.ways().stream().map(way -> live.get(way.to())).toList());
    }

    /** Wherever a way back may lead. */
    private List<BitSet> questions() {
        return script.questions().map(step -> live.get(step.id())).toList();
    }

    /** What is known of a person is no part of a place, since it may change at any moment. */
    private void ask(Stream<String> names, BitSet looked) {
        names.filter(script.slots()::containsKey).forEach(name -> {
            looked.set(whether(name));
            looked.set(what(name));
        });
    }

    private int whether(String name) {
        return 2 * numbers.computeIfAbsent(name, _ -> numbers.size());
    }

    private int what(String name) {
        return whether(name) + 1;
    }

    /** Adds what matters at a step because of where it leads, and tells whether that was more than before. */
    private boolean grow(Node node) {
        // A menu holds nothing: whatever it shows must be there when it is shown again.
        if (script.standing() && node.step() instanceof Step.Ask) {
            return false;
        }
        var known = live.get(node.step().id());
        int before = known.cardinality();
        known.or(node.looked());
        for (var way : node.ways()) {
            var after = after(way);
            after.andNot(way.filled());
            known.or(after);
        }
        return known.cardinality() > before;
    }

    private static BitSet after(Way way) {
        var after = (BitSet) way.looked().clone();
        way.to().forEach(after::or);
        return after;
    }

    private List<Matter> matters(BitSet bits) {
        var matters = new ArrayList<Matter>();
        numbers.forEach((name, _) -> {
            if (bits.get(whether(name))) {
                matters.add(new Matter(name, bits.get(what(name))));
            }
        });
        return matters;
    }
}
