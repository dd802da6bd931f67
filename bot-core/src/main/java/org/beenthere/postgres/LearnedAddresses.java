package org.beenthere.postgres;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.Address;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.postgres.sealing.TableColumn;
import org.beenthere.programme.Member;
import org.beenthere.store.Seal;
import org.beenthere.store.UnreadableException;
import org.jdbi.v3.core.Handle;

/**
 * Keeps how to reach supporters and coordinators, as their own events told: the bot writes to them out of the blue. All are
 * written at once, in random order, and only where they changed, so that no row tells when who did what.
 */
final class LearnedAddresses {

    private final TransactionScope scope;
    private final Handle handle;
    private final SealedColumn address;

    LearnedAddresses(TransactionScope scope) {
        this.scope = scope;
        this.handle = scope.handle();
        this.address = scope.sealed(TableColumn.ADDRESS);
    }

    /** @param days how many days that of somebody who is neither any more is kept */
    void keep(LocalDate today, int days) {
        var theirs = ids();
        learn(theirs);
        handle.createUpdate("update address set until = null where until is not null and id = any(:ids)")
                .bindArray("ids", UUID.class, theirs.values().toArray())
                .execute();
        handle.createUpdate("update address set until = :until where until is null and id <> all(:ids)")
                .bindArray("ids", UUID.class, theirs.values().toArray())
                .bind("until", today.plusDays(days))
                .execute();
        handle.createUpdate("delete from address where until < :today")
                .bind("today", today)
                .execute();
    }

    /** The ids of the addresses of everybody whom the bot may have to write to, by account. */
    private Map<UUID, UUID> ids() {
        var roster = scope.roster().get();
        return Stream.concat(roster.supporters().stream(), roster.coordinators().stream())
                .map(Member::person)
                .flatMap(person -> roster.accounts(person.human()).stream())
                .distinct()
                .collect(Collectors.toMap(
                        account -> account, account -> scope.seal().blindId(TableColumn.ADDRESS_ID, account)));
    }

    private void learn(Map<UUID, UUID> ids) {
        var visitor = scope.pseudonyms(PostgresAccounts.VISITOR);
        var visitorAddress = scope.sealed(PostgresAccounts.VISITOR_ADDRESS);
        var known = known();
        var news = new ArrayList<Map.Entry<UUID, Address>>();
        handle.createQuery("select id, account, key, address from visitor")
                .map((row, _) -> Map.entry(
                        visitor.account(row.getBytes("account")),
                        visitorAddress.open(
                                row.getObject("key", UUID.class),
                                row.getString("id"),
                                row.getBytes("address"),
                                Address.class)))
                .forEach(heard -> {
                    var id = ids.get(heard.getKey());
                    if (id != null && !heard.getValue().equals(known.get(id))) {
                        news.add(Map.entry(id, heard.getValue()));
                    }
                });
        Collections.shuffle(news, new SecureRandom());
        news.forEach(one -> write(one.getKey(), one.getValue()));
    }

    private Map<UUID, Address> known() {
        return handle
                .createQuery("select id, address from address")
                .map((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getBytes("address")))
                .list()
                .stream()
                .flatMap(row -> opened(row.getKey(), row.getValue()).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Map.Entry<UUID, Address>> opened(UUID id, byte[] sealed) {
        try {
            return Optional.of(Map.entry(id, address.open(Seal.KEYSET, id, sealed, Address.class)));
        } catch (UnreadableException | SecurityException e) {
            return Optional.empty();
        }
    }

    private void write(UUID id, Address heard) {
        handle.createUpdate("""
                        insert into address (id, address) values (:id, :address)
                        on conflict (id) do update set address = excluded.address""")
                .bind("id", id)
                .bind("address", address.seal(Seal.KEYSET, id, heard))
                .execute();
    }
}
