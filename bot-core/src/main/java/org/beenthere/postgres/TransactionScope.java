package org.beenthere.postgres;

import java.util.List;
import java.util.UUID;
import org.beenthere.postgres.roster.CurrentRoster;
import org.beenthere.postgres.sealing.ByteArrays;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.store.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/**
 * What the stores of one transaction share.
 *
 * @param dayKeys the newest first
 * @param roster read when it is first asked for
 */
record TransactionScope(Handle handle, Seal seal, List<UUID> dayKeys, CurrentRoster roster) {

    /**
     * The key under which everything is written.
     *
     * @throws java.util.NoSuchElementException where none was begun yet
     */
    UUID dayKey() {
        return dayKeys.getFirst();
    }

    /** The beginnings of all pseudonyms that are of somebody, for {@code any(…)} and {@code all(…)}. */
    Argument knownPseudonyms() {
        return ByteArrays.of(dayKeys.stream().map(Seal::pseudonymsOf));
    }

    SealedColumn sealed(String column) {
        return new SealedColumn(seal, column);
    }

    Pseudonyms pseudonyms(String column) {
        return new Pseudonyms(seal, dayKeys, column);
    }
}
