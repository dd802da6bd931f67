package org.beenthere.script;

import java.util.Map;
import java.util.Set;

/**
 * What a conversation in the middle of one version of a script must know about another.
 *
 * @param hash hash of its source; versions with the same hash are the same
 * @param renames former names of its steps and choices
 * @param structure its structure without texts
 * @param needs by question id, the slots that must be filled to enter there from another version
 */
public record VersionInfo(String hash, Renames renames, Structure structure, Map<String, Set<String>> needs) {

    public VersionInfo {
        needs = Map.copyOf(needs);
    }

    /** The hash that identifies the version with this source text. */
    public static String hashOf(String source) {
        return Hash.of(source);
    }

    /** The information that follows from the source text alone. */
    public static VersionInfo of(String source) {
        return new VersionInfo(hashOf(source), Renames.NONE, Structure.NONE, Map.of());
    }
}
