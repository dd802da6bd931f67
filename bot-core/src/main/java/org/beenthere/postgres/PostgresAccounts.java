package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;
import org.beenthere.store.Account;
import org.beenthere.store.Accounts;
import org.beenthere.store.Seal;
import org.beenthere.store.UnreadableException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class PostgresAccounts implements Accounts {

    private final Handle handle;
    private final Seal seal;
    private final SealedColumn address;

    PostgresAccounts(Handle handle, Seal seal) {
        this.handle = handle;
        this.seal = seal;
        this.address = new SealedColumn(seal, "account.address");
    }

    @Override
    public Account findOrMake(Address given) {
        var found = find(given.person()).orElseGet(() -> make(given));
        var updated = found.address().updated(given);
        return updated.equals(found.address()) ? found : keep(new Account(found.id(), found.human(), updated));
    }

    @Override
    public Optional<Account> find(PersonRef person) {
        return handle.createQuery("select id, human, address from account where found_by = :hash")
                .bind("hash", seal.accountHash(person))
                .map((row, context) -> readOrRebuild(person, row, context))
                .findOne();
    }

    /** An account whose address cannot be read is still found by its hash; the next event brings the reference again. */
    private Account readOrRebuild(PersonRef person, ResultSet row, StatementContext context) throws SQLException {
        try {
            return read(row, context);
        } catch (UnreadableException e) {
            var id = row.getObject("id", UUID.class);
            return new Account(id, row.getObject("human", UUID.class), Address.of(person));
        }
    }

    @Override
    public Account get(UUID id) {
        return handle.createQuery("select id, human, address from account where id = :id")
                .bind("id", id)
                .map(this::read)
                .one();
    }

    private Account read(ResultSet row, StatementContext context) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Account(
                id,
                row.getObject("human", UUID.class),
                address.open(Seal.KEYSET, id, row.getBytes("address"), Address.class));
    }

    private Account keep(Account account) {
        handle.createUpdate("update account set address = :address, platform = :platform where id = :id")
                .bind("platform", account.ref().platform())
                .bind("id", account.id())
                .bind("address", address.seal(Seal.KEYSET, account.id(), account.address()))
                .execute();
        return account;
    }

    private Account make(Address given) {
        var made = new Account(UUID.randomUUID(), UUID.randomUUID(), given);
        handle.createUpdate("""
                        insert into account (id, found_by, human, platform, address)
                        values (:id, :hash, :human, :platform, :address)
                        on conflict (found_by) do nothing""")
                .bind("id", made.id())
                .bind("hash", seal.accountHash(given.person()))
                .bind("human", made.human())
                .bind("platform", given.person().platform())
                .bind("address", address.seal(Seal.KEYSET, made.id(), given))
                .execute();
        return find(given.person()).orElseThrow();
    }
}
