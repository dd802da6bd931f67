package org.beenthere.postgres;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.store.Account;
import org.beenthere.store.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Makes the roster in the database the same as the site's file: all of it, or nothing. */
public final class RosterImport {

    private final Jdbi jdbi;
    private final Seal seal;

    public RosterImport(DataSource connections, Seal seal) {
        this.jdbi = Jdbi.create(connections);
        this.seal = seal;
    }

    /** What an import would change. Changes nothing. */
    public RosterDiff dryRun(List<RosterEntry> file) {
        return jdbi.inTransaction(handle -> {
            var diff = replace(handle, file);
            handle.rollback();
            return diff;
        });
    }

    /** Imports the roster. */
    public RosterDiff apply(List<RosterEntry> file) {
        return jdbi.inTransaction(handle -> replace(handle, file));
    }

    private RosterDiff replace(Handle handle, List<RosterEntry> file) {
        var accounts = new PostgresAccounts(handle, seal);
        var sealed = new SealedColumn(seal, "roster_entry.entry");
        var before = existing(handle, sealed);
        var rows = new ArrayList<RosterChange>();
        var refs = new HashMap<PersonRef, Account>();
        file.forEach(entry -> refs.put(entry.account(), accounts.findOrMake(Address.of(entry.account()))));
        link(handle, file, refs);
        for (var entry : file) {
            var account = refs.get(entry.account());
            var old = before.remove(account.id());
            if (!entry.equals(old)) {
                rows.add(old == null ? RosterChange.added(entry) : RosterChange.between(old, entry));
                write(handle, account.id(), entry, sealed.seal(Seal.KEYSET, account.id(), entry));
            }
        }
        before.values().stream()
                .map(RosterChange::removed)
                .sorted(Comparator.comparing(row -> row.account().user()))
                .forEach(rows::add);
        before.keySet()
                .forEach(gone -> handle.createUpdate("delete from roster_entry where account = :account")
                        .bind("account", gone)
                        .execute());
        handle.execute("""
                insert into supporter (human)
                select distinct a.human from roster_entry r join account a on a.id = r.account where r.supporter
                on conflict do nothing""");
        return new RosterDiff(rows, heldByStrangers(handle));
    }

    private static int heldByStrangers(Handle handle) {
        return handle.createQuery("""
                        select count(*) from peer_case c
                        where c.stage in ('matched', 'in_touch') and not exists (
                            select from roster_entry r join account a on a.id = r.account
                            where a.human = c.holder_human)""").mapTo(Integer.class).one();
    }

    private static Map<UUID, RosterEntry> existing(Handle handle, SealedColumn sealed) {
        var existing = new HashMap<UUID, RosterEntry>();
        handle.createQuery("select account, entry from roster_entry for update")
                .map((row, _) -> Map.entry(
                        row.getObject("account", UUID.class),
                        sealed.open(
                                Seal.KEYSET,
                                row.getObject("account", UUID.class),
                                row.getBytes("entry"),
                                RosterEntry.class)))
                .forEach(entry -> existing.put(entry.getKey(), entry.getValue()));
        return existing;
    }

    /** Merges people whose accounts a row names as the same person's. */
    private static void link(Handle handle, List<RosterEntry> file, Map<PersonRef, Account> refs) {
        for (var entry : file) {
            var humans = new ArrayList<UUID>();
            humans.add(refs.get(entry.account()).human());
            entry.sameAs().stream()
                    .filter(refs::containsKey)
                    .forEach(same -> humans.add(refs.get(same).human()));
            var one = humans.stream().min(UUID::compareTo).orElseThrow();
            Set<UUID> others = new HashSet<>(humans);
            others.remove(one);
            others.forEach(other -> {
                HumanMerge.merge(handle, one, other);
                refs.replaceAll((_, account) ->
                        account.human().equals(other) ? new Account(account.id(), one, account.address()) : account);
            });
        }
    }

    private static void write(Handle handle, UUID account, RosterEntry entry, byte[] sealed) {
        handle.createUpdate("""
                        insert into roster_entry (account, supporter, coordinator, entry)
                        values (:account, :supporter, :coordinator, :entry)
                        on conflict (account) do update set
                            supporter = excluded.supporter, coordinator = excluded.coordinator, entry = excluded.entry""")
                .bind("account", account)
                .bind("supporter", entry.roles().contains(Role.SUPPORTER))
                .bind("coordinator", entry.roles().contains(Role.COORDINATOR))
                .bind("entry", sealed)
                .execute();
    }
}
