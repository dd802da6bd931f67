package org.beenthere.postgres;

import org.beenthere.programme.Cases;
import org.beenthere.programme.Offers;
import org.beenthere.programme.Roster;
import org.beenthere.programme.Supporters;
import org.beenthere.store.Accounts;
import org.beenthere.store.Conversations;
import org.beenthere.store.HomeViews;
import org.beenthere.store.Inbox;
import org.beenthere.store.Notices;
import org.beenthere.store.Outbox;
import org.beenthere.store.Retention;
import org.beenthere.store.Seal;
import org.beenthere.store.Tombstones;
import org.beenthere.store.Transaction;
import org.jdbi.v3.core.Handle;

/** The stores of one transaction. */
final class PostgresTransaction implements Transaction {

    private final Handle handle;
    private final Seal seal;

    PostgresTransaction(Handle handle, Seal seal) {
        this.handle = handle;
        this.seal = seal.forOneAct();
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
    public Retention retention() {
        return new PostgresRetention(handle);
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
