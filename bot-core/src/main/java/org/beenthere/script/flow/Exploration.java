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
 * Every place in which a conversation of a script can be. Slots have few values that conditions tell apart, and so has
 * what is known of a person, so all of them are tried, as far as they matter: what holds at each of these places holds
 * always. What is known of a person may change at any moment, and any notice may come at any question.
 */
public final class Exploration {

    /** A few seconds of looking. */
    private static final int MOST_LOOKS = 1_000_000;

    private final Script script;
    private final Vocabulary vocabulary;
    private final Transitions exits;
    private final LiveVariables live;
    private final BackHistory backs;
    private final Map<String, List<Crossing>> crossings = new HashMap<>();
    private final Map<String, Map<Map<String, String>, State>> byStep = new LinkedHashMap<>();
    private final List<State> places = new ArrayList<>();
    private final Set<YamlNode> taken = new HashSet<>();
    private final Map<YamlNode, Unfilled> unfilled = new LinkedHashMap<>();
    private final Set<Map.Entry<State, String>> gone = new HashSet<>();
    private int followed;
    private int looked;

    /** A condition that asks for a slot that is not filled in some place. */
    public record Unfilled(State place, String slot) {}

    /** An exit with everything that may be known of somebody who takes it, and everything that it may fill. */
    private record Crossing(Transition exit, List<Map<String, String>> people, List<Map<String, String>> fillings) {}

    /**
     * Explores a script whose names are all there.
     *
     * @param openings with what it may be opened
     * @throws Combinations.TooMany where it has too many places
     */
    public Exploration(
            Script script,
            Vocabulary vocabulary,
            Calls calls,
            Collection<Set<Fact>> openings,
            Transitions exits,
            LiveVariables live)
            throws Combinations.TooMany {
        this.script = script;
        this.vocabulary = vocabulary;
        this.exits = exits;
        this.live = live;
        this.backs = new BackHistory(script);
        for (var facts : openings) {
            var gains = new TreeMap<>(calls.into(script));
            gains.putAll(exits.gains(facts));
            var opening = Transition.past("", script.start(), gains);
            for (var filling : Combinations.of(live.gains(opening))) {
                arrive(script.start(), new Bindings(Map.of(), filling, Map.of()), Trace.BEGINNING);
            }
        }
        do {
            goOn();
        } while (goBack());
    }

    /** Every place, in the order in which it was found: none has a shorter way to it than the one that is told. */
    public List<State> places() {
        return places;
    }

    /** The places of a step, in that order. */
    public Collection<State> at(String step) {
        return byStep.getOrDefault(step, Map.of()).values();
    }

    /** The ways out of a step, but for ways back. */
    public List<Transition> exits(String step) {
        return exits.all().get(step);
    }

    /** Whether one of several ways is ever taken. */
    public boolean isTaken(YamlNode way) {
        return taken.contains(way);
    }

    /** Where a condition asks for a slot that is not filled in every place. */
    public Map<YamlNode, Unfilled> unfilled() {
        return unfilled;
    }

    /** Whether somebody may have come to a place so that there is a question before it. */
    public boolean leadsBack(State place) {
        return !backs.to(place).isEmpty();
    }

    private void goOn() throws Combinations.TooMany {
        for (; followed < places.size(); followed++) {
            var place = places.get(followed);
            for (var crossing : crossings(place.step().id())) {
                follow(place, crossing);
            }
        }
    }

    /** Goes all ways back that are known now, and tells whether there was one that was not gone before. */
    private boolean goBack() throws Combinations.TooMany {
        boolean more = false;
        backs.tellOn();
        for (var place : List.copyOf(places)) {
            for (var before : backs.to(place)) {
                if (place.step() instanceof Step.Ask ask && gone.add(Map.entry(place, before))) {
                    for (var exit : exits.back(ask, before)) {
                        more = true;
                        follow(place, crossing(exit));
                    }
                }
            }
        }
        return more;
    }

    private List<Crossing> crossings(String step) throws Combinations.TooMany {
        if (!crossings.containsKey(step)) {
            var all = new ArrayList<Crossing>();
            for (var exit : exits(step)) {
                all.add(crossing(exit));
            }
            crossings.put(step, all);
        }
        return crossings.get(step);
    }

    private Crossing crossing(Transition exit) throws Combinations.TooMany {
        return new Crossing(exit, Combinations.ofPerson(exit.names(), vocabulary), Combinations.of(live.gains(exit)));
    }

    private void follow(State place, Crossing crossing) throws Combinations.TooMany {
        var when = crossing.exit().option().flatMap(Option::when);
        for (var person : crossing.people()) {
            if (when.isEmpty() || when.get().holds(new Bindings(place.known(), Map.of(), person))) {
                for (var filling : crossing.fillings()) {
                    go(place, crossing.exit(), new Bindings(place.known(), filling, person));
                }
            }
        }
    }

    private void go(State from, Transition exit, Bindings known) throws Combinations.TooMany {
        if (++looked > MOST_LOOKS) {
            throw new Combinations.TooMany();
        }
        int taken = 0;
        while (!holds(exit, taken, known, from)) {
            taken++;
        }
        exit.way(taken).ifPresent(this.taken::add);
        var to = arrive(exit.ways().get(taken).to(), known, new Trace(from, exit, taken, known));
        if (!exit.isBack()) {
            from.leadTo(to);
        }
        backs.come(from, exit, to);
    }

    /** Whether one of several ways is open; the last always is. */
    private boolean holds(Transition exit, int way, Bindings known, State from) {
        var when = exit.ways().get(way).when();
        return when.isEmpty()
                || when.get().holds(name -> {
                    var value = known.apply(name);
                    var slot = script.slots().get(name);
                    if (value == null && slot != null && slot.type() != Slot.Type.FLAG) {
                        exit.way(way).ifPresent(at -> unfilled.putIfAbsent(at, new Unfilled(from, name)));
                    }
                    return value;
                });
    }

    private State arrive(String step, Bindings known, Trace trail) throws Combinations.TooMany {
        var matters = live.of(step, known);
        var here = byStep.computeIfAbsent(step, _ -> new LinkedHashMap<>());
        var place = here.get(matters);
        if (place == null) {
            if (places.size() >= Combinations.MOST) {
                throw new Combinations.TooMany();
            }
            place = new State(script.steps().get(step), matters, trail);
            here.put(matters, place);
            places.add(place);
        }
        return place;
    }
}
