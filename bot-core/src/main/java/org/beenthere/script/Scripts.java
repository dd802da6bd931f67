package org.beenthere.script;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * All scripts that run, with the words that stand beside them.
 *
 * @param byName the newest of each
 * @param words what is said outside scripts, and the site's own texts
 * @param offered the same scripts by language, with other texts and words; the first for whoever speaks none of them
 */
public record Scripts(Map<String, Script> byName, Words words, SequencedMap<String, Scripts> offered) {

    public Scripts {
        byName = Map.copyOf(byName);
        offered = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(offered));
    }

    /** Scripts in one language alone. */
    public Scripts(Map<String, Script> byName, Words words) {
        this(byName, words, new LinkedHashMap<>());
    }

    /** The same in the first of the languages that is offered. */
    public Scripts in(List<String> languages) {
        return languages.stream()
                .filter(offered::containsKey)
                .findFirst()
                .or(() -> offered.keySet().stream().findFirst())
                .map(offered::get)
                .orElse(this);
    }

    /** The same in each language that is offered. */
    public Collection<Scripts> inEach() {
        return offered.isEmpty() ? List.of(this) : offered.values();
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
