package org.beenthere.postgres;

import org.beenthere.programme.Cases;
import org.beenthere.programme.Offers;
import org.beenthere.programme.Roster;
import org.beenthere.programme.Supporters;
import org.beenthere.turn.Accounts;
import org.beenthere.turn.Conversations;
import org.beenthere.turn.HomeViews;
import org.beenthere.turn.Inbox;
import org.beenthere.turn.Notices;
import org.beenthere.turn.Outbox;
import org.beenthere.turn.Seal;
import org.beenthere.turn.Tombstones;
import org.beenthere.turn.Transaction;
import org.jdbi.v3.core.Handle;

/** The stores of one transaction. */
final class PostgresTransaction implements Transaction {

    private final Handle handle;
    private final Seal seal;

    PostgresTransaction(Handle handle, Seal seal) {
        this.handle = handle;
        this.seal = seal;
    }

    @Override
    public Accounts accounts() {
        return new PostgresAccounts(handle, seal);
    }

    @Override
    public Cases cases() {
        return new PostgresCases(handle, seal);
    }

    @Override
    public Conversations conversations() {
        return new PostgresConversations(handle, seal);
    }

    @Override
    public HomeViews homeViews() {
        return new PostgresHomeViews(handle);
    }

    @Override
    public Inbox inbox() {
        return new PostgresInbox(handle);
    }

    @Override
    public Notices notices() {
        return new PostgresNotices(handle, seal);
    }

    @Override
    public Offers offers() {
        return new PostgresOffers(handle);
    }

    @Override
    public Outbox outbox() {
        return new PostgresOutbox(handle, seal);
    }

    @Override
    public Roster roster() {
        return new PostgresRoster(handle, seal);
    }

    @Override
    public Supporters supporters() {
        return new PostgresSupporters(handle);
    }

    @Override
    public Tombstones tombstones() {
        return new PostgresTombstones(handle);
    }
}
