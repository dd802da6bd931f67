package org.beenthere.postgres;

import org.beenthere.postgres.connection.FetchFirst;
import org.beenthere.programme.Cases;
import org.beenthere.programme.Offers;
import org.beenthere.programme.Roster;
import org.beenthere.programme.Supporters;
import org.beenthere.store.Accounts;
import org.beenthere.store.Conversations;
import org.beenthere.store.DayKeys;
import org.beenthere.store.FailedNotices;
import org.beenthere.store.HomeViews;
import org.beenthere.store.Inbox;
import org.beenthere.store.Losses;
import org.beenthere.store.Notices;
import org.beenthere.store.Outbox;
import org.beenthere.store.Retention;
import org.beenthere.store.Tombstones;
import org.beenthere.store.Transaction;

/** The stores of one transaction. */
final class PostgresTransaction implements Transaction {

    private final TransactionScope scope;
    private final FetchFirst fetched;

    PostgresTransaction(TransactionScope scope, FetchFirst fetched) {
        this.scope = scope;
        this.fetched = fetched;
    }

    @Override
    public void fetchFirst(Object what, Runnable fetch) {
        fetched.require(what, fetch);
    }

    @Override
    public Accounts accounts() {
        return new PostgresAccounts(scope);
    }

    @Override
    public Cases cases() {
        return new PostgresCases(scope);
    }

    @Override
    public Conversations conversations() {
        return new PostgresConversations(scope);
    }

    @Override
    public DayKeys dayKeys() {
        return new PostgresDayKeys(scope);
    }

    @Override
    public FailedNotices failedNotices() {
        return new PostgresFailedNotices(scope.handle());
    }

    @Override
    public HomeViews homeViews() {
        return new PostgresHomeViews(scope);
    }

    @Override
    public Inbox inbox() {
        return new PostgresInbox(scope);
    }

    @Override
    public Losses losses() {
        return new PostgresLosses(scope);
    }

    @Override
    public Notices notices() {
        return new PostgresNotices(scope);
    }

    @Override
    public Offers offers() {
        return new PostgresOffers(scope);
    }

    @Override
    public Outbox outbox() {
        return new PostgresOutbox(scope);
    }

    @Override
    public Retention retention() {
        return new PostgresRetention(scope);
    }

    @Override
    public Roster roster() {
        return new PostgresRoster(scope);
    }

    @Override
    public Supporters supporters() {
        return new PostgresSupporters(scope);
    }

    @Override
    public Tombstones tombstones() {
        return new PostgresTombstones(scope);
    }
}
