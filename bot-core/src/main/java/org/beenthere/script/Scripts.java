package org.beenthere.script;

import java.util.Map;
import java.util.Optional;

/**
 * All scripts that run, with the words that stand beside them.
 *
 * @param byName the newest of each
 * @param words what is said outside scripts, and the site's own texts
 */
public record Scripts(Map<String, Script> byName, Words words) {

    public Scripts {
        byName = Map.copyOf(byName);
    }

    /** The script of that name. */
    public Optional<Script> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The words of a repair, with the places for values in them. */
    public String repair(Repair repair) {
        return get(Repair.SCRIPT).steps().get(repair.step()) instanceof Step.End end
                ? end.text().orElse("")
                : "";
    }

    /**
     * The script of that name, which the compiler has proved to be there.
     *
     * @throws IllegalArgumentException where it is not
     */
    public Script get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no script " + name));
    }
}
