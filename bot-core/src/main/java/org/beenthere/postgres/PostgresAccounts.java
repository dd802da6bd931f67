package org.beenthere.postgres;

import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.PersonRef;
import org.beenthere.turn.Account;
import org.beenthere.turn.Accounts;
import org.beenthere.turn.Seal;
import org.jdbi.v3.core.Handle;

final class PostgresAccounts implements Accounts {

    private final Handle handle;
    private final Seal seal;
    private final Sealed address;

    PostgresAccounts(Handle handle, Seal seal) {
        this.handle = handle;
        this.seal = seal;
        this.address = new Sealed(seal, "account.address");
    }

    @Override
    public Account findOrMake(PersonRef ref) {
        return find(ref).orElseGet(() -> make(ref));
    }

    Optional<Account> find(PersonRef ref) {
        return handle.createQuery("select id, human from account where found_by = :hash")
                .bind("hash", seal.accountHash(ref))
                .map((row, _) -> new Account(row.getObject("id", UUID.class), row.getObject("human", UUID.class), ref))
                .findOne();
    }

    private Account make(PersonRef ref) {
        var made = new Account(UUID.randomUUID(), UUID.randomUUID(), ref);
        handle.createUpdate("""
                        insert into account (id, found_by, human, address) values (:id, :hash, :human, :address)
                        on conflict (found_by) do nothing""")
                .bind("id", made.id())
                .bind("hash", seal.accountHash(ref))
                .bind("human", made.human())
                .bind("address", address.close(Seal.HOUSE, made.id(), ref))
                .execute();
        return find(ref).orElseThrow();
    }

    @Override
    public Account get(UUID id) {
        return handle.createQuery("select human, address from account where id = :id")
                .bind("id", id)
                .map((row, _) -> new Account(
                        id,
                        row.getObject("human", UUID.class),
                        address.open(Seal.HOUSE, id, row.getBytes("address"), PersonRef.class)))
                .one();
    }
}
