package org.beenthere.postgres;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.Address;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.postgres.sealing.TableColumn;
import org.beenthere.programme.Member;
import org.beenthere.store.KeyDestroyedException;
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
        var known = known();
        var news = new ArrayList<>(heard(ids).entrySet());
        news.removeIf(one -> one.getValue().equals(known.get(one.getKey())));
        Collections.shuffle(news, new SecureRandom());
        news.forEach(one -> write(one.getKey(), one.getValue()));
    }

    /** What visitors told since the day key was begun, by the ids of addresses. What cannot be read was not told. */
    private Map<UUID, Address> heard(Map<UUID, UUID> ids) {
        var visitor = scope.pseudonyms(PostgresAccounts.VISITOR);
        var visitorAddress = scope.sealed(PostgresAccounts.VISITOR_ADDRESS);
        return byId(handle.createQuery("select id, account, key, address from visitor")
                .map((row, _) -> {
                    var told = opened(
                            visitorAddress,
                            row.getObject("key", UUID.class),
                            row.getObject("id", UUID.class),
                            row.getBytes("address"));
                    return visitor.accountIfKnown(row.getBytes("account"))
                            .map(ids::get)
                            .flatMap(id -> told.map(heard -> Map.entry(id, heard)));
                })
                .list());
    }

    private Map<UUID, Address> known() {
        return byId(handle.createQuery("select id, address from address")
                .map((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return opened(address, Seal.KEYSET, id, row.getBytes("address"))
                            .map(kept -> Map.entry(id, kept));
                })
                .list());
    }

    private static Map<UUID, Address> byId(List<Optional<Map.Entry<UUID, Address>>> found) {
        return found.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, last) -> last));
    }

    private static Optional<Address> opened(SealedColumn column, UUID key, UUID row, byte[] sealed) {
        try {
            return Optional.of(column.open(key, row, sealed, Address.class));
        } catch (UnreadableException | SecurityException | KeyDestroyedException e) {
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
