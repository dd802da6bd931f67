package org.beenthere.postgres;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.beenthere.postgres.sealing.TableColumn;
import org.jdbi.v3.core.Handle;

/** Forgets visitors who have nothing open: whoever only looked is not kept. */
final class Visitors {

    private final TransactionScope scope;
    private final Handle handle;

    Visitors(TransactionScope scope) {
        this.scope = scope;
        this.handle = scope.handle();
    }

    /** While this is done, no other transaction may write. */
    void forgetWhoOnlyLooked() {
        handle.execute("delete from home_view where version <= published");
        var needed = withSomethingOpen();
        var visitor = scope.pseudonyms(PostgresAccounts.VISITOR);
        var gone = handle.prepareBatch("delete from visitor where account = :account");
        handle.createQuery("select account from visitor").mapTo(byte[].class).list().stream()
                .filter(pseudonym -> !needed.contains(visitor.account(pseudonym)))
                .forEach(pseudonym -> gone.bind("account", pseudonym).add());
        gone.execute();
    }

    private Set<UUID> withSomethingOpen() {
        var accounts = new HashSet<UUID>();
        add(accounts, PostgresCases.REQUESTER, "true");
        add(accounts, PostgresCases.HOLDER, "true");
        add(accounts, PostgresOffers.ACCOUNT, "true");
        add(accounts, PostgresConversations.ACCOUNT, "topic <> 'home'");
        add(accounts, PostgresNotices.ACCOUNT, "true");
        add(accounts, PostgresOutbox.ACCOUNT, "true");
        add(accounts, PostgresHomeViews.ACCOUNT, "true");
        return accounts;
    }

    private void add(Set<UUID> accounts, String name, String rows) {
        var column = TableColumn.of(name);
        var pseudonyms = scope.pseudonyms(name);
        handle.createQuery("select " + column.column() + " from " + column.table() + " where " + column.column()
                        + " is not null and " + rows)
                .mapTo(byte[].class)
                .map(pseudonyms::account)
                .forEach(accounts::add);
    }
}
