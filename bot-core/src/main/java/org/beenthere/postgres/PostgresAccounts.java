package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;
import org.beenthere.postgres.roster.CurrentRoster;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.postgres.sealing.TableColumn;
import org.beenthere.store.Account;
import org.beenthere.store.Accounts;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.Seal;
import org.beenthere.store.UnreadableException;
import org.jdbi.v3.core.Handle;

/**
 * Accounts have no rows of their own: their ids are keyed hashes, and how to reach them is known of visitors until the next
 * day key, and of supporters and coordinators as long as they are on the roster.
 */
final class PostgresAccounts implements Accounts {

    /** The column that the addresses of visitors are sealed for. */
    static final String VISITOR_ADDRESS = "visitor.address";

    /** The column of their pseudonyms. */
    static final String VISITOR = "visitor.account";

    private final Handle handle;
    private final Seal seal;
    private final CurrentRoster roster;
    private final Supplier<UUID> dayKey;
    private final Pseudonyms pseudonyms;
    private final SealedColumn visitor;
    private final SealedColumn address;

    PostgresAccounts(TransactionScope scope) {
        this.handle = scope.handle();
        this.seal = scope.seal();
        this.roster = scope.roster();
        this.dayKey = scope::dayKey;
        this.pseudonyms = scope.pseudonyms(VISITOR);
        this.visitor = scope.sealed(VISITOR_ADDRESS);
        this.address = scope.sealed(TableColumn.ADDRESS);
    }

    @Override
    public Account meet(Address given) {
        var id = seal.accountId(given.person());
        var known = known(id);
        var updated = known.map(address -> address.updated(given)).orElse(given);
        if (!known.equals(Optional.of(updated))) {
            keep(id, updated);
        }
        return account(id, updated);
    }

    @Override
    public Account of(PersonRef person) {
        var id = seal.accountId(person);
        return account(id, known(id).orElse(Address.of(person)));
    }

    @Override
    public Account get(UUID id) {
        return account(id, known(id).orElseThrow(() -> new IllegalStateException("an account that nobody knows")));
    }

    private Account account(UUID id, Address known) {
        return new Account(id, roster.get().human(id), known);
    }

    /** What was heard last; else what was learned of a supporter or coordinator; else the roster's bare account. */
    private Optional<Address> known(UUID id) {
        return handle
                .createQuery("""
                        select id, key, address from visitor where account = any(:pseudonyms)
                        union all select id, null, address from address where id = :id""")
                .bind("pseudonyms", pseudonyms.allOf(id))
                .bind("id", seal.blindId(TableColumn.ADDRESS_ID, id))
                .map((row, _) -> read(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.ofNullable(roster.get().refs().get(id)).map(Address::of));
    }

    /** An address that cannot be read is brought again by the next event. */
    private Optional<Address> read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var dayKey = row.getObject("key", UUID.class);
        try {
            return Optional.of(
                    dayKey == null
                            ? address.open(Seal.KEYSET, id, row.getBytes("address"), Address.class)
                            : visitor.open(dayKey, id, row.getBytes("address"), Address.class));
        } catch (UnreadableException | SecurityException | KeyDestroyedException e) {
            return Optional.empty();
        }
    }

    private void keep(UUID id, Address given) {
        var row = UUID.randomUUID();
        var key = dayKey.get();
        handle.createUpdate("""
                        insert into visitor (id, account, key, address) values (:id, :account, :key, :address)
                        on conflict (account) do update
                            set id = excluded.id, key = excluded.key, address = excluded.address""")
                .bind("id", row)
                .bind("account", pseudonyms.of(id))
                .bind("key", key)
                .bind("address", visitor.seal(key, row, given))
                .execute();
    }
}
