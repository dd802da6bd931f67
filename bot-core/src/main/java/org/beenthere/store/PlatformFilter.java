package org.beenthere.store;

import java.util.Set;

/**
 * Selects rows by the platform of the account they are for.
 *
 * @param names of platforms
 * @param listed whether those are selected; otherwise all others are
 */
public record PlatformFilter(Set<String> names, boolean listed) {

    public PlatformFilter {
        names = Set.copyOf(names);
    }

    /** One platform. */
    public static PlatformFilter only(String name) {
        return new PlatformFilter(Set.of(name), true);
    }

    /** All platforms but these, and accounts whose platform is not known yet. */
    public static PlatformFilter allBut(Set<String> names) {
        return new PlatformFilter(names, false);
    }
}
