package org.beenthere.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys under which people have pseudonyms, as one transaction sees them. To end one, a fresh one is begun, all
 * pseudonyms are made anew under it, and the old one is retired: then it can be destroyed, and dead rows, logs and backups
 * name nobody.
 */
public interface DayKeys {

    /**
     * The key under which everything is written.
     *
     * @throws java.util.NoSuchElementException where none was begun yet
     */
    UUID current();

    /** That key, and the one that is being ended. */
    List<UUID> inUse();

    /** Gives up a key that is gone, whatever stands under it. */
    void drop(UUID key);

    /** What is known of that key; empty where none was begun yet. */
    Optional<State> state();

    /**
     * How a day key stands.
     *
     * @param since when it was begun
     * @param isStale whether a request or a task has ended under it
     * @param isOlderEnding whether an older key is being ended still
     */
    record State(Instant since, boolean isStale, boolean isOlderEnding) {}

    /**
     * Begins a fresh key, and forgets who only looked; from now on no other transaction writes under an older one. Does
     * nothing, and answers false, where one is being ended already.
     *
     * @param addressDays for how many days it is known how to reach whoever is no supporter or coordinator any more
     */
    boolean begin(UUID fresh, Instant now, LocalDate today, int addressDays);

    /**
     * Makes some pseudonyms anew that stand under an older key.
     *
     * @param most how many of each kind
     * @return whether there were any that no other transaction has locked
     */
    boolean renew(int most);

    /**
     * Gives up the older key. Does nothing, and answers false, where something stands under that key still, or there is none.
     */
    boolean retire(Instant now);
}
