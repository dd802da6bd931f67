package org.beenthere.store;

import org.beenthere.programme.Cases;
import org.beenthere.programme.Offers;
import org.beenthere.programme.Roster;
import org.beenthere.programme.Supporters;

/** Everything that one transaction can read and change. */
public interface Transaction {

    Accounts accounts();

    Cases cases();

    Conversations conversations();

    FailedNotices failedNotices();

    HomeViews homeViews();

    Inbox inbox();

    Notices notices();

    Offers offers();

    Outbox outbox();

    Retention retention();

    Roster roster();

    Supporters supporters();

    Tombstones tombstones();
}
