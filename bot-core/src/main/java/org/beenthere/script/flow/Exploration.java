package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beenthere.script.Fact;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Slot;
import org.beenthere.script.Step;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.yaml.YamlNode;

/**
 * Every state that a conversation of a script can be in. Conditions distinguish few values of slots and few facts about
 * the person, so all combinations that matter are tried: what holds in each of these states always holds. Facts about
 * the person may change at any moment, and any notice may arrive at any question.
 */
public final class Exploration {

    /** The most transitions that are followed, which takes a few seconds. */
    private static final int MOST_FOLLOWED = 1_000_000;

    private final Script script;
    private final Vocabulary vocabulary;
    private final Transitions transitions;
    private final LiveVariables live;
    private final BackHistory history;
    private final Map<String, List<Expansion>> expansions = new HashMap<>();
    private final Map<String, Map<Map<String, String>, State>> byStep = new LinkedHashMap<>();
    private final List<State> states = new ArrayList<>();
    private final Set<YamlNode> takenBranches = new HashSet<>();
    private final Map<YamlNode, Unfilled> unfilled = new LinkedHashMap<>();
    private final Set<Map.Entry<State, String>> wentBack = new HashSet<>();
    private int expanded;
    private int followed;

    /** A condition asks for a slot that is not filled in some state. */
    public record Unfilled(State state, String slot) {}

    /** A transition with all that may be known of the person who takes it, and all that it may assign to slots. */
    private record Expansion(
            Transition transition, List<Map<String, String>> people, List<Map<String, String>> fillings) {}

    /**
     * Explores a script in which every name is resolved.
     *
     * @param openings each set of facts that it may be opened with
     * @throws Combinations.TooMany if it has too many states
     */
    public Exploration(
            Script script,
            Vocabulary vocabulary,
            CallEffects calls,
            Collection<Set<Fact>> openings,
            Transitions transitions,
            LiveVariables live)
            throws Combinations.TooMany {
        this.script = script;
        this.vocabulary = vocabulary;
        this.transitions = transitions;
        this.live = live;
        this.history = new BackHistory(script);
        for (var facts : openings) {
            var effects = new TreeMap<>(calls.onEntry(script));
            effects.putAll(transitions.effectsOf(facts));
            var opening = Transition.withoutReturn("", script.start(), effects);
            for (var filling : Combinations.of(live.effects(opening))) {
                enter(script.start(), new Bindings(Map.of(), filling, Map.of()), Trace.BEGINNING);
            }
        }
        do {
            expandNewStates();
        } while (goBack());
    }

    /** Every state, in the order of discovery: none can be reached by a shorter path than its {@link State#path}. */
    public List<State> states() {
        return states;
    }

    /** The states of a step, in the order of discovery. */
    public Collection<State> statesOf(String step) {
        return byStep.getOrDefault(step, Map.of()).values();
    }

    /** The transitions out of a step, except back. */
    public List<Transition> transitions(String step) {
        return transitions.byStep().get(step);
    }

    /** Whether a branch is ever taken. */
    public boolean isTaken(YamlNode branch) {
        return takenBranches.contains(branch);
    }

    /** The conditions that ask for a slot that is not filled in every state, with the first such state. */
    public Map<YamlNode, Unfilled> unfilled() {
        return unfilled;
    }

    /** Whether a question may precede a state, so that back is offered there. */
    public boolean offersBack(State state) {
        return !history.questionsBefore(state).isEmpty();
    }

    private void expandNewStates() throws Combinations.TooMany {
        for (; expanded < states.size(); expanded++) {
            var state = states.get(expanded);
            for (var expansion : expansions(state.step().id())) {
                follow(state, expansion);
            }
        }
    }

    /** Goes back in every way that is known by now, and returns whether there was a new one. */
    private boolean goBack() throws Combinations.TooMany {
        boolean found = false;
        history.propagate();
        for (var state : List.copyOf(states)) {
            for (var previous : history.questionsBefore(state)) {
                if (state.step() instanceof Step.Ask ask && wentBack.add(Map.entry(state, previous))) {
                    for (var transition : transitions.back(ask, previous)) {
                        found = true;
                        follow(state, expansion(transition));
                    }
                }
            }
        }
        return found;
    }

    private List<Expansion> expansions(String step) throws Combinations.TooMany {
        if (!expansions.containsKey(step)) {
            var all = new ArrayList<Expansion>();
            for (var transition : transitions(step)) {
                all.add(expansion(transition));
            }
            expansions.put(step, all);
        }
        return expansions.get(step);
    }

    private Expansion expansion(Transition transition) throws Combinations.TooMany {
        return new Expansion(
                transition,
                Combinations.ofPerson(transition.names(), vocabulary),
                Combinations.of(live.effects(transition)));
    }

    private void follow(State from, Expansion expansion) throws Combinations.TooMany {
        var when = expansion.transition().option().flatMap(Option::when);
        for (var person : expansion.people()) {
            if (when.isEmpty() || when.get().holds(new Bindings(from.values(), Map.of(), person))) {
                for (var filling : expansion.fillings()) {
                    follow(from, expansion.transition(), new Bindings(from.values(), filling, person));
                }
            }
        }
    }

    private void follow(State from, Transition transition, Bindings bindings) throws Combinations.TooMany {
        if (++followed > MOST_FOLLOWED) {
            throw new Combinations.TooMany();
        }
        int branch = 0;
        while (!holds(transition, branch, bindings, from)) {
            branch++;
        }
        transition.branchNode(branch).ifPresent(takenBranches::add);
        var to = enter(transition.branches().get(branch).to(), bindings, new Trace(from, transition, branch, bindings));
        if (!transition.isBack()) {
            from.addSuccessor(to);
        }
        history.record(from, transition, to);
    }

    /** Whether the condition of a branch holds; that of the last one always does. */
    private boolean holds(Transition transition, int branch, Bindings bindings, State from) {
        var when = transition.branches().get(branch).when();
        return when.isEmpty()
                || when.get().holds(name -> {
                    var value = bindings.apply(name);
                    var slot = script.slots().get(name);
                    if (value == null && slot != null && slot.type() != Slot.Type.FLAG) {
                        transition
                                .branchNode(branch)
                                .ifPresent(node -> unfilled.putIfAbsent(node, new Unfilled(from, name)));
                    }
                    return value;
                });
    }

    private State enter(String step, Bindings bindings, Trace trace) throws Combinations.TooMany {
        var values = live.restrict(step, bindings);
        var ofStep = byStep.computeIfAbsent(step, _ -> new LinkedHashMap<>());
        var state = ofStep.get(values);
        if (state == null) {
            if (states.size() >= Combinations.MOST) {
                throw new Combinations.TooMany();
            }
            state = new State(script.steps().get(step), values, trace);
            ofStep.put(values, state);
            states.add(state);
        }
        return state;
    }
}
