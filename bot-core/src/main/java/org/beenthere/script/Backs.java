package org.beenthere.script;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which questions may be before a place, so that somebody there can go back to them. There is no way back past a command,
 * which cannot be taken back, or past word from elsewhere.
 */
final class Backs {

    private final boolean isAny;
    private final Map<Place, Set<Place>> onward = new HashMap<>();
    private final Map<Place, Set<String>> before = new HashMap<>();

    Backs(Script script) {
        this.isAny = Stream.concat(script.everywhere().stream(), Linter.options(script))
                .anyMatch(Option::isBack);
    }

    /** Notes that one comes from a place to another. */
    void come(Place from, Exit exit, Place to) {
        if (isAny
                && !exit.forgets()
                && onward.computeIfAbsent(from, _ -> new HashSet<>()).add(to)) {
            var open = new ArrayDeque<Place>();
            learn(from, to, open);
            while (!open.isEmpty()) {
                var grown = open.remove();
                onward.getOrDefault(grown, Set.of()).forEach(next -> learn(grown, next, open));
            }
        }
    }

    /** The questions before a place, in the order of their names. */
    Set<String> to(Place place) {
        var questions = new TreeSet<>(before.getOrDefault(place, Set.of()));
        questions.remove(place.step().id());
        return questions;
    }

    private void learn(Place from, Place to, ArrayDeque<Place> open) {
        var known = before.computeIfAbsent(to, _ -> new HashSet<>());
        boolean grew = known.addAll(before.getOrDefault(from, Set.of()));
        if (from.step() instanceof Step.Ask ask) {
            grew |= known.add(ask.id());
        }
        if (grew) {
            open.add(to);
        }
    }
}
