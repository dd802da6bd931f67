package org.beenthere.store;

import java.util.UUID;

/**
 * Random ids of version 8, which can be told from all others, of version 4: those of day keys, and those of homes, so that a
 * button of a home that was forgotten is known as one.
 */
public final class Ids {

    private static final int VERSION = 8;
    private static final long VERSION_BITS = 0xF000L;

    private Ids() {}

    /** A random id that {@link #isMarked}. */
    public static UUID marked() {
        var random = UUID.randomUUID();
        return new UUID(
                random.getMostSignificantBits() & ~VERSION_BITS | VERSION << 12, random.getLeastSignificantBits());
    }

    public static boolean isMarked(UUID id) {
        return id.version() == VERSION;
    }
}
