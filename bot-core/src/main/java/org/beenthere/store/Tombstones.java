package org.beenthere.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The data keys that are to be destroyed, as far as one transaction sees them. */
public interface Tombstones {

    /** Marks a key. Nothing may be sealed with it after this is committed. */
    void raise(UUID key, Instant since);

    /** Marked keys with which nothing is sealed that is on its way now, and those marked before an instant. */
    List<UUID> ripe(Instant now, Instant atTheLatest);

    /** Forgets all that was sealed with a destroyed key, and its mark. */
    void bury(UUID key);

    /** Of some keys, those that no row names. */
    Set<UUID> unknown(Set<UUID> keys);

    /** Forgets what supporters took in quarters before one. */
    void forgetQuarters(String before);

    /** Forgets events seen before a day. */
    void forgetEvents(LocalDate before);
}
