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
 * Selects the version of its script that a conversation continues with.
 *
 * <p>A conversation is pinned to its version, and moves to the newest at its next turn if that does no harm: if only
 * texts changed; or if the newest version still has the question at which it waits, under its current or a former id,
 * or says where to go instead, and every slot that it needs from there on is filled. Otherwise the conversation
 * continues with its version, and nobody notices. Menus, which keep no slots, and help now always use the newest
 * version.
 */
final class VersionSelection {

    private VersionSelection() {}

    /** The version for a frame; empty if the script no longer exists in any known version. */
    static Optional<Script> select(Scripts scripts, Session.Frame saved, SortedMap<String, String> slots) {
        var newest = scripts.find(saved.script());
        var pinned = scripts.earlier(saved.script(), saved.hash());
        boolean moves = newest.filter(
                        script -> pinned.isEmpty() || moves(pinned.get(), script, saved, new TreeMap<>(slots)))
                .isPresent();
        return moves ? newest : pinned;
    }

    private static boolean moves(Script pinned, Script newest, Session.Frame saved, SortedMap<String, String> slots) {
        return newest.standing() || newest.differsOnlyInTextsFrom(pinned) || canTakeOver(newest, saved, slots);
    }

    private static boolean canTakeOver(Script newest, Session.Frame saved, Map<String, String> slots) {
        newest.renames().rename(slots);
        var current = newest.find(saved.step()).or(() -> newest.replacementFor(saved.step()));
        var before = saved.history().stream().flatMap(step -> newest.find(step).stream());
        return current.flatMap(Step::asQuestion).isPresent()
                && Stream.concat(current.stream(), before)
                        .flatMap(step -> step.asQuestion().stream())
                        .flatMap(question -> newest.needs(question).stream())
                        .allMatch(slot -> slots.containsKey(slot) && newest.accepts(slot, slots.get(slot)));
    }
}
