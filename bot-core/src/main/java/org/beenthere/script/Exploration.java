package org.beenthere.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every place in which a conversation of a script can be. Slots have few values that conditions tell apart, and so has
 * what is known of a person, so all of them are tried: what holds at each of these places holds always. What is known
 * of a person may change at any moment, and any notice may come at any question.
 */
final class Exploration {

    /** A few seconds of looking. */
    private static final int MOST_LOOKS = 1_000_000;

    private final Script script;
    private final Vocabulary vocabulary;
    private final Exits exits;
    private final Backs backs;
    private final Set<String> claimed;
    private final Map<Place, Trail> reached = new LinkedHashMap<>();
    private final Map<Place, List<Trail>> onward = new LinkedHashMap<>();
    private final Set<YamlNode> taken = new HashSet<>();
    private final Map<YamlNode, Unfilled> unfilled = new LinkedHashMap<>();
    private final Set<Map.Entry<Place, String>> gone = new HashSet<>();
    private final ArrayDeque<Place> open = new ArrayDeque<>();
    private int looked;

    /** A condition that asks for a slot that is not filled in some place. */
    record Unfilled(Place place, String slot) {}

    /**
     * Explores a script whose names are all there.
     *
     * @param openings with what it may be opened
     * @param claimed what is claimed to be done in some text, as {@code command.outcome}
     * @throws Combinations.TooMany where it has too many places
     */
    Exploration(Draft draft, Vocabulary vocabulary, Collection<Set<Fact>> openings, Set<String> claimed)
            throws Combinations.TooMany {
        this.script = draft.script();
        this.vocabulary = vocabulary;
        this.exits = new Exits(draft, vocabulary);
        this.backs = new Backs(script);
        this.claimed = claimed;
        for (var facts : openings) {
            for (var slots : Combinations.of(exits.gains(facts), Map.of())) {
                arrive(script.start(), slots, Set.of(), Trail.BEGINNING, false);
            }
        }
        do {
            goOn();
        } while (goBack());
    }

    /** Every place, in the order in which it was found: none has a shorter way to it than the one that is told. */
    Set<Place> places() {
        return reached.keySet();
    }

    /** The places that come next. A way back does not count: nobody gets on by it. */
    Stream<Place> after(Place place) {
        return onward.getOrDefault(place, List.of()).stream().map(Trail::to);
    }

    /** The way to a place, in words. */
    String way(Place place) {
        return Trail.told(place, reached);
    }

    /** The first place, in the order of {@link #places}, at each step that is reached. */
    Map<String, Place> firstByStep() {
        return places().stream()
                .collect(Collectors.toMap(Place::step, place -> place, (first, _) -> first, LinkedHashMap::new));
    }

    /** The ways out of a step. */
    List<Exit> exits(String step) {
        return exits.of(script.steps().get(step));
    }

    /** Whether one of several ways is ever taken. */
    boolean isTaken(YamlNode way) {
        return taken.contains(way);
    }

    /** Where a condition asks for a slot that is not filled in every place. */
    Map<YamlNode, Unfilled> unfilled() {
        return unfilled;
    }

    /** Whether somebody may have come to a place so that there is a question before it. */
    boolean leadsBack(Place place) {
        return !backs.to(place).isEmpty();
    }

    private void goOn() throws Combinations.TooMany {
        while (!open.isEmpty()) {
            var place = open.remove();
            for (var exit : exits.of(script.steps().get(place.step()))) {
                follow(place, exit);
            }
        }
    }

    /** Goes all ways back that are known now, and tells whether there was one that was not gone before. */
    private boolean goBack() throws Combinations.TooMany {
        boolean more = false;
        for (var place : List.copyOf(places())) {
            if (script.steps().get(place.step()) instanceof Step.Ask ask) {
                for (var before : backs.to(place)) {
                    if (gone.add(Map.entry(place, before))) {
                        for (var exit : exits.back(ask, before)) {
                            more = true;
                            follow(place, exit);
                        }
                    }
                }
            }
        }
        return more;
    }

    private void follow(Place place, Exit exit) throws Combinations.TooMany {
        for (var person :
                Combinations.ofPerson(exit.names(exit.ways().size()).collect(Collectors.toSet()), vocabulary)) {
            var before = Combinations.values(place.slots(), person);
            boolean offered = exit.option()
                    .flatMap(Option::when)
                    .map(when -> when.holds(before))
                    .orElse(true);
            if (offered) {
                for (var slots : Combinations.of(exit.gains(), place.slots())) {
                    go(place, exit, slots, person);
                }
            }
        }
    }

    private void go(Place from, Exit exit, Map<String, String> slots, Map<String, String> person)
            throws Combinations.TooMany {
        if (++looked > MOST_LOOKS) {
            throw new Combinations.TooMany();
        }
        for (int i = 0; i < exit.ways().size(); i++) {
            var way = exit.ways().get(i);
            if (way.when().isEmpty() || holds(way.when().get(), slots, person, from, exit.way(i))) {
                exit.way(i).ifPresent(taken::add);
                var done = new HashSet<>(from.done());
                exit.deeds().stream().filter(claimed::contains).forEach(done::add);
                var names = exit.names(i + 1).distinct().toList();
                var so = Trail.conditions(names, Combinations.values(slots, person));
                var to = arrive(way.to(), slots, done, new Trail(from, exit.words(), so, null), !exit.isBack());
                backs.come(from, exit, to);
                return;
            }
        }
    }

    private boolean holds(
            Condition when, Map<String, String> slots, Map<String, String> person, Place from, Optional<YamlNode> at) {
        var values = Combinations.values(slots, person);
        return when.holds(name -> {
            var value = values.apply(name);
            var slot = script.slots().get(name);
            if (value == null && slot != null && slot.type() != Slot.Type.FLAG) {
                at.ifPresent(node -> unfilled.putIfAbsent(node, new Unfilled(from, name)));
            }
            return value;
        });
    }

    private Place arrive(String step, Map<String, String> slots, Set<String> done, Trail trail, boolean leadsOn)
            throws Combinations.TooMany {
        // A menu holds nothing: whatever it shows must be there when it is shown again.
        boolean forgets = script.standing() && script.steps().get(step) instanceof Step.Ask;
        var place = forgets ? new Place(step, Map.of(), Set.of()) : new Place(step, slots, done);
        if (leadsOn) {
            onward.computeIfAbsent(trail.from(), _ -> new ArrayList<>()).add(trail.to(place));
        }
        if (!reached.containsKey(place)) {
            if (reached.size() >= Combinations.MOST) {
                throw new Combinations.TooMany();
            }
            reached.put(place, trail.to(place));
            open.add(place);
        }
        return place;
    }
}
