package org.beenthere.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/** The place where a conversation is, and below it the places that called; changes while a step is being made. */
final class Route {

    /** Deeper, nobody finds back. The compiler refuses scripts that would. */
    static final int DEEPEST = 5;

    /** The places, the present one last. Never empty. */
    private final List<Place> places;

    private boolean moved;

    private Route(List<Place> places, boolean moved) {
        this.places = places;
        this.moved = moved;
    }

    /** The way to where a session is. Calls into scripts that are no more are over; empty where nothing is left. */
    static Optional<Route> of(Scripts scripts, Session session) {
        var places = new ArrayList<Place>();
        // The last one that is looked for is where it is.
        Optional<Place> found = Optional.empty();
        for (var kept : session.places()) {
            found = Place.find(scripts, kept, session.slots());
            found.ifPresent(places::add);
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        boolean there = found.flatMap(place -> place.script().find(session.step()))
                .filter(step -> step instanceof Step.Ask || step.id().equals(session.step()))
                .isPresent();
        return Optional.of(new Route(places, !there));
    }

    /** The way of a session that begins, whatever it was in the middle of. Empty where its script is no more. */
    static Optional<Route> beginning(Scripts scripts, Session session) {
        return scripts.find(session.places().getFirst().script())
                .map(script -> new Route(new ArrayList<>(List.of(new Place(script, "", List.of()))), false));
    }

    /** Where the conversation is. */
    Place here() {
        return places.getLast();
    }

    /** All places, the present one first. */
    List<Place> places() {
        return places.reversed();
    }

    /** The present place and those that called it, the present one first, as far as each can answer. */
    <T> Optional<At<T>> first(Function<Place, Optional<T>> answer) {
        for (int calls = 0; calls < places.size(); calls++) {
            var found = answer.apply(places.get(places.size() - 1 - calls));
            if (found.isPresent()) {
                return Optional.of(new At<>(calls, found.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * Something that was found at a place.
     *
     * @param calls how many calls end where the conversation goes on from there
     */
    record At<T>(int calls, T found) {}

    /**
     * What became of the open question.
     *
     * @param shape the hash of what could be answered when it was put; empty where that is not known
     */
    Fate fate(String shape) {
        var question = here().question();
        if (moved) {
            return here().script().steps().containsKey(here().step()) ? Fate.MOVED : Fate.LOST;
        }
        if (question.isEmpty()) {
            return Fate.LOST;
        }
        boolean changed = !shape.isEmpty() && !shape.equals(here().script().shape(question.get()));
        return changed ? Fate.CHANGED : Fate.SAME;
    }

    void goTo(Place place) {
        moved = false;
        places.set(places.size() - 1, place);
    }

    /** Enters a script that is called from here. */
    void enter(Script called) {
        places.add(new Place(called, "", List.of()));
    }

    boolean isCalled() {
        return places.size() > 1;
    }

    boolean isDeepest() {
        return places.size() > DEEPEST;
    }

    /** Ends some calls: the places that called are where they were. */
    void leave(int calls) {
        for (int left = calls; left > 0 && isCalled(); left--) {
            places.removeLast();
        }
    }

    /** Nothing that was before can be gone back to. */
    void forget() {
        places.replaceAll(Place::withoutHistory);
    }

    /** The places that called, the last one last. */
    List<Session.Frame> frames() {
        return isCalled()
                ? places.subList(0, places.size() - 1).stream()
                        .map(Place::frame)
                        .toList()
                : List.of();
    }
}
