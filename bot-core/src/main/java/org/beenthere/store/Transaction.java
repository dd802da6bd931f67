package org.beenthere.store;

import org.beenthere.programme.Cases;
import org.beenthere.programme.Offers;
import org.beenthere.programme.Roster;
import org.beenthere.programme.Supporters;

/** Everything that one transaction can read and change. */
public interface Transaction {

    /**
     * Has something fetched that is not in memory, from wherever it may take long: inside a transaction only memory and the
     * transaction's own connection are read, since others wait for what is locked. Ends this try by an exception that the
     * caller lets through; the work then begins anew, within the same time. Returns where this was fetched already for the
     * same work, or too many things were: then it stays unknown.
     *
     * @param what is fetched, by {@code equals}
     * @param fetch fetches it; bounded in time, and where it throws, nothing is saved
     */
    void fetchFirst(Object what, Runnable fetch);

    Accounts accounts();

    Cases cases();

    Conversations conversations();

    DayKeys dayKeys();

    FailedNotices failedNotices();

    HomeViews homeViews();

    Inbox inbox();

    Losses losses();

    Notices notices();

    Offers offers();

    Outbox outbox();

    Retention retention();

    Roster roster();

    Supporters supporters();

    Tombstones tombstones();
}
