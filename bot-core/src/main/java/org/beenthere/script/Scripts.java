package org.beenthere.script;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All scripts that run, with the words that stand beside them.
 *
 * @param byName the newest of each
 * @param words what is said outside scripts, and the site's own texts
 * @param earlier versions before the newest that somebody may still be in the middle of, by their hashes
 * @param offered the same scripts by language, with other texts and words; the first for whoever speaks none of them
 */
public record Scripts(
        Map<String, Script> byName, Words words, Map<String, Script> earlier, SequencedMap<String, Scripts> offered) {

    public Scripts {
        byName = Map.copyOf(byName);
        earlier = Map.copyOf(earlier);
        offered = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(offered));
    }

    /** Scripts in one language, of which nobody knows another version. */
    public Scripts(Map<String, Script> byName, Words words) {
        this(byName, words, Map.of(), new LinkedHashMap<>());
    }

    /** The same in the first of these languages that is offered, or else in the first that is. */
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

    /** The same scripts, and earlier versions beside them. Help now is offered in all of them as in the newest. */
    public Scripts with(Collection<Script> versions) {
        return new Scripts(
                byName,
                words,
                versions.stream()
                        .map(version ->
                                find(version.name()).map(version::withHelpNowOf).orElse(version))
                        .collect(Collectors.toMap(Script::hash, Function.identity(), (one, _) -> one)),
                offered);
    }

    /** The same scripts, and beside them, in each language, every version that is among others and not among these. */
    public Scripts withThoseOf(Collection<Scripts> others) {
        var inEach = new LinkedHashMap<String, Scripts>();
        offered.forEach((language, there) -> inEach.put(
                language,
                there.withThoseOf(others.stream()
                        .map(other -> other.in(List.of(language)))
                        .toList())));
        var versions = others.stream()
                .flatMap(other -> other.byName.values().stream())
                .filter(version -> !know(version.name(), version.hash()))
                .toList();
        return new Scripts(byName, words, with(versions).earlier, inEach);
    }

    /** The newest script of that name. */
    public Optional<Script> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The version of a script that has that hash, unless it is the newest. */
    public Optional<Script> earlier(String name, String hash) {
        return Optional.ofNullable(earlier.get(hash))
                .filter(version -> version.name().equals(name));
    }

    /** Whether a version of a script is among these, or no version is meant. */
    public boolean know(String name, String hash) {
        return hash.isEmpty()
                || earlier.containsKey(hash)
                || find(name).filter(script -> script.hash().equals(hash)).isPresent();
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
