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
        add(accounts, PostgresCases.REQUESTER, "id", "true");
        add(accounts, PostgresCases.HOLDER, "id", "true");
        add(accounts, PostgresOffers.ACCOUNT, "peer_case", "true");
        add(accounts, PostgresConversations.ACCOUNT, "coalesce(peer_case, id)", "topic <> 'home'");
        add(accounts, PostgresNotices.ACCOUNT, "id", "true");
        add(accounts, PostgresOutbox.ACCOUNT, "message", "true");
        add(accounts, PostgresHomeViews.ACCOUNT, "null", "true");
        return accounts;
    }

    /** @param in what tells the pseudonyms of a row from those of others, as SQL */
    private void add(Set<UUID> accounts, String name, String in, String rows) {
        var column = TableColumn.of(name);
        var pseudonyms = scope.pseudonyms(name);
        handle.createQuery("select " + in + " as in_it, " + column.column() + " as who from " + column.table()
                        + " where " + column.column() + " is not null and " + rows)
                .map((row, _) -> {
                    var of = row.getString("in_it");
                    return (of == null ? pseudonyms : pseudonyms.in(of)).accountIfKnown(row.getBytes("who"));
                })
                .forEach(known -> known.ifPresent(accounts::add));
    }
}
