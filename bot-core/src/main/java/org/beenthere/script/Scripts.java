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
 * All scripts in use, and the words that go with them.
 *
 * @param byName the newest version of each script, by name
 * @param words texts outside scripts, and the site's own
 * @param earlier earlier versions that somebody may still be in the middle of, by hash
 * @param offered the same scripts by language; the first language is for people who speak none of them
 */
public record Scripts(
        Map<String, Script> byName, Words words, Map<String, Script> earlier, SequencedMap<String, Scripts> offered) {

    public Scripts {
        byName = Map.copyOf(byName);
        earlier = Map.copyOf(earlier);
        offered = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(offered));
    }

    /** Scripts in a single language and without earlier versions. */
    public Scripts(Map<String, Script> byName, Words words) {
        this(byName, words, Map.of(), new LinkedHashMap<>());
    }

    /** These scripts in the first of the given languages that is offered, otherwise in the first offered language. */
    public Scripts in(List<String> languages) {
        return languages.stream()
                .filter(offered::containsKey)
                .findFirst()
                .or(() -> offered.keySet().stream().findFirst())
                .map(offered::get)
                .orElse(this);
    }

    /** These scripts in each offered language. */
    public Collection<Scripts> inEach() {
        return offered.isEmpty() ? List.of(this) : offered.values();
    }

    /** A copy with the given earlier versions. They offer help now as their newest version does. */
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

    /** A copy with, in each language, every version that the others have and this one lacks as an earlier version. */
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

    /** The newest version of a script. */
    public Optional<Script> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The earlier version of a script that has the given hash. */
    public Optional<Script> earlier(String name, String hash) {
        return Optional.ofNullable(earlier.get(hash))
                .filter(version -> version.name().equals(name));
    }

    /** Whether the version of a script with the given hash is here; always true for the empty hash. */
    public boolean know(String name, String hash) {
        return hash.isEmpty()
                || earlier.containsKey(hash)
                || find(name).filter(script -> script.hash().equals(hash)).isPresent();
    }

    /** The text of a repair, with its placeholders not yet filled. */
    public String repair(Repair repair) {
        return get(Repair.SCRIPT).endText(repair.step()).orElse("");
    }

    /**
     * The newest version of a script that the compiler has proved to exist.
     *
     * @throws IllegalArgumentException if it does not exist
     */
    public Script get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no script " + name));
    }
}
