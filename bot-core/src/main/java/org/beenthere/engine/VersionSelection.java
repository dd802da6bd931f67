package org.beenthere.engine;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/**
 * Which version of its script a conversation goes on with.
 *
 * <p>It is pinned to the version that it is in the middle of, and moves on to the newest at its next turn if that does it
 * no harm: only words were changed; or the newest still has the question where it waits, under the same name or another,
 * or says where to go in its place, and everything is filled that the newest will need from there on. Otherwise it goes
 * on as it began, and nobody notices. A menu, which holds nothing, is always the newest; so is what says only what to do
 * in an emergency.
 */
final class VersionSelection {

    private VersionSelection() {}

    /** The version for a place; empty where the script is no more, in any version that is known. */
    static Optional<Script> of(Scripts scripts, Session.Frame kept, SortedMap<String, String> slots) {
        var newest = scripts.find(kept.script());
        var pinned = scripts.earlier(kept.script(), kept.hash());
        boolean handlers = newest.filter(
                        script -> pinned.isEmpty() || handlers(pinned.get(), script, kept, new TreeMap<>(slots)))
                .isPresent();
        return handlers ? newest : pinned;
    }

    private static boolean handlers(Script pinned, Script newest, Session.Frame kept, SortedMap<String, String> slots) {
        return newest.standing() || newest.differsOnlyInTextsFrom(pinned) || takesOver(newest, kept, slots);
    }

    private static boolean takesOver(Script newest, Session.Frame kept, Map<String, String> slots) {
        newest.renames().rename(slots);
        var here = newest.find(kept.step()).or(() -> newest.replacementFor(kept.step()));
        var before = kept.history().stream().flatMap(step -> newest.find(step).stream());
        return here.filter(Step.Ask.class::isInstance).isPresent()
                && Stream.concat(here.stream(), before)
                        .filter(Step.Ask.class::isInstance)
                        .flatMap(step -> newest.needs((Step.Ask) step).stream())
                        .allMatch(slot -> slots.containsKey(slot) && newest.accepts(slot, slots.get(slot)));
    }
}
