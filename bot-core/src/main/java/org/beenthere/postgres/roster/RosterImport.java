package org.beenthere.postgres.roster;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;
import org.beenthere.postgres.sealing.Padding;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.postgres.sealing.TableColumn;
import org.beenthere.programme.RosterEntry;
import org.beenthere.store.Json;
import org.beenthere.store.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Makes the roster in the database the same as the site's file: all of it, or nothing. */
public final class RosterImport {

    /** The column that rows are sealed for. */
    static final String ENTRY = "roster_entry.entry";

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
        handle.execute("select roster from house for update");
        var sealed = new SealedColumn(seal, ENTRY);
        var before = existing(handle, sealed);
        var rows = new ArrayList<RosterChange>();
        for (var entry : file) {
            var old = before.remove(entry.account());
            if (!entry.equals(old)) {
                rows.add(old == null ? RosterChange.added(entry) : RosterChange.between(old, entry));
            }
        }
        before.values().stream()
                .map(RosterChange::removed)
                .sorted(Comparator.comparing(row -> row.account().user()))
                .forEach(rows::add);
        if (!rows.isEmpty()) {
            keepAddresses(handle, before.keySet());
            write(handle, sealed, file);
        }
        return new RosterDiff(rows, heldByStrangers(handle, file));
    }

    private int heldByStrangers(Handle handle, List<RosterEntry> file) {
        var dayKeys = handle.createQuery("select key from day_key order by number desc")
                .mapTo(UUID.class)
                .list();
        var holder = new Pseudonyms(seal, dayKeys, TableColumn.CASE_HOLDER);
        var roster = RosterSnapshot.of(file, seal::accountId);
        return (int) handle
                .createQuery("select id, holder from peer_case where holder is not null")
                .map((row, _) -> holder.in(row.getObject("id", UUID.class)).accountIfKnown(row.getBytes("holder")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(account ->
                        roster.accounts(roster.human(account)).stream().noneMatch(roster.members()::containsKey))
                .count();
    }

    private Map<PersonRef, RosterEntry> existing(Handle handle, SealedColumn sealed) {
        var existing = new HashMap<PersonRef, RosterEntry>();
        handle.createQuery("select account, entry from roster_entry")
                .map((row, _) ->
                        sealed.open(Seal.KEYSET, row.getString("account"), row.getBytes("entry"), RosterEntry.class))
                .forEach(entry -> existing.put(entry.account(), entry));
        return existing;
    }

    /** Whoever is taken off may have something open, and must still be reached until then. */
    private void keepAddresses(Handle handle, Set<PersonRef> gone) {
        var address = new SealedColumn(seal, TableColumn.ADDRESS);
        var insert = handle.prepareBatch(
                "insert into address (id, address) values (:id, :address) on conflict (id) do nothing");
        for (var account : gone) {
            var id = seal.blindId(TableColumn.ADDRESS_ID, seal.accountId(account));
            insert.bind("id", id)
                    .bind("address", address.seal(Seal.KEYSET, id, Address.of(account)))
                    .add();
        }
        insert.execute();
    }

    /** Every row is written, in random order and of one length: neither tells whose it is. */
    private void write(Handle handle, SealedColumn sealed, List<RosterEntry> file) {
        var entries = new ArrayList<>(file);
        Collections.shuffle(entries, new SecureRandom());
        var plain = entries.stream().map(Json::write).toList();
        int size = plain.stream()
                .mapToInt(entry -> Padding.sizeOf(entry.length))
                .max()
                .orElse(0);
        handle.execute("delete from roster_entry");
        var insert = handle.prepareBatch("insert into roster_entry (account, entry) values (:account, :entry)");
        for (int i = 0; i < entries.size(); i++) {
            var account = seal.accountId(entries.get(i).account());
            insert.bind("account", account)
                    .bind("entry", sealed.sealBytes(Seal.KEYSET, account, plain.get(i), size))
                    .add();
        }
        insert.execute();
        handle.execute("update house set roster = roster + 1");
    }
}
