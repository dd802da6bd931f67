package org.beenthere.script;

import java.util.Map;
import java.util.Set;

/**
 * What a version of a script says of itself to conversations that are in the middle of another one.
 *
 * @param hash of its source: two versions with one hash are the same
 * @param renames what had another name before
 * @param structure what is left of it without its texts
 * @param needs by the id of a question, the slots that must be filled for whoever comes there from another version
 */
public record VersionInfo(String hash, Renames renames, Structure structure, Map<String, Set<String>> needs) {

    public VersionInfo {
        needs = Map.copyOf(needs);
    }

    /** The hash by which a version with this text is named. */
    public static String hashOf(String source) {
        return Hash.of(source);
    }

    /** One of which no more than its source is known. */
    public static VersionInfo of(String source) {
        return new VersionInfo(hashOf(source), Renames.NONE, Structure.NONE, Map.of());
    }
}
