package org.beenthere.engine;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/**
 * A place in a script, and the questions before it.
 *
 * @param step by the name that it has now
 */
record Place(Script script, String step, List<String> history) {

    /** Farther back than anybody remembers. */
    private static final int LONGEST = 20;

    Place {
        history = List.copyOf(history);
    }

    /** A place as it was kept; empty where its script is no more. */
    static Optional<Place> find(Scripts scripts, Session.Frame kept, SortedMap<String, String> slots) {
        return Version.of(scripts, kept, slots)
                .map(script -> new Place(script, now(script, kept.step()), kept.history()));
    }

    private static String now(Script script, String step) {
        return script.find(step).or(() -> script.insteadOf(step)).map(Step::id).orElse(step);
    }

    /** The question there, where it is one. */
    Optional<Step.Ask> question() {
        return Optional.ofNullable(script.steps().get(step))
                .filter(Step.Ask.class::isInstance)
                .map(Step.Ask.class::cast);
    }

    /** The question before; empty where there is no way back. */
    Optional<Step.Ask> before() {
        return history.reversed().stream()
                .flatMap(old -> script.find(old).stream())
                .filter(Step.Ask.class::isInstance)
                .map(Step.Ask.class::cast)
                .findFirst();
    }

    /** Another place of the same script, before which there is what was before this one. */
    Place at(String next) {
        return new Place(script, next, history);
    }

    /** The same place, once a question was answered to which there shall be a way back. */
    Place after(Step.Ask question) {
        var longer = Stream.concat(history.stream(), Stream.of(question.id())).toList();
        return new Place(script, step, longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()));
    }

    /** The place of a question, from which the way back is to one that came before it. */
    Place arrived(Step.Ask question) {
        int last = history.size();
        while (last > 0 && isBehind(history.get(last - 1), question)) {
            last--;
        }
        return new Place(script, question.id(), history.subList(0, last));
    }

    /** Whether there is nothing to go back to from a question: it is the same one, or it is no more. */
    private boolean isBehind(String old, Step.Ask question) {
        return script.find(old)
                .filter(step -> step instanceof Step.Ask && !step.id().equals(question.id()))
                .isEmpty();
    }

    /** The same place, with no way back. */
    Place withoutHistory() {
        return new Place(script, step, List.of());
    }

    Session.Frame frame() {
        return new Session.Frame(script.name(), script.hash(), step, history);
    }
}
