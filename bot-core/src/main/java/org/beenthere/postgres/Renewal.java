package org.beenthere.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.postgres.sealing.TableColumn;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Makes anew, under the newest day key, what stands under an older one. Homes are left out: they keep nothing, and go with
 * their key.
 *
 * <p>Rows that another transaction has locked are skipped, so that this never waits for a turn, and a turn never for long.
 */
final class Renewal {

    /**
     * A column of pseudonyms.
     *
     * @param in what tells the pseudonyms of a row from those of others, as SQL; {@code null} where nothing does
     * @param rows those of its rows that this is about
     * @param single whether an account has one row: if it got a newer one meanwhile, that counts
     */
    private record Place(TableColumn column, String in, String rows, boolean single) {

        static Place of(String name, String in) {
            return where(name, in, "true");
        }

        static Place where(String name, String in, String rows) {
            return new Place(TableColumn.of(name), in, rows, false);
        }

        static Place single(String name, String rows) {
            return new Place(TableColumn.of(name), "null", rows, true);
        }

        String old() {
            return column.table() + " where " + rows + " and " + column.column() + " is not null and substring("
                    + column.column() + " from 1 for 8) <> :current";
        }
    }

    /** A column that may be sealed with a day key, bound to another column of its row. */
    private record SealedPart(TableColumn column, String boundTo) {

        String old() {
            return column.table() + " where key = any(:old)";
        }
    }

    private static final List<Place> PLACES = List.of(
            Place.of(PostgresCases.REQUESTER, "id"),
            Place.of(PostgresCases.HOLDER, "id"),
            Place.of(PostgresOffers.ACCOUNT, "peer_case"),
            Place.where(PostgresConversations.ACCOUNT, "coalesce(peer_case, id)", "topic <> 'home'"),
            Place.of(PostgresNotices.ACCOUNT, "id"),
            Place.of(PostgresOutbox.ACCOUNT, "message"),
            Place.of(PostgresSupporters.ACCEPTED, "id"),
            Place.of(PostgresInbox.EVENT, "null"),
            Place.single(PostgresHomeViews.ACCOUNT, "version > published"),
            Place.single(PostgresAccounts.VISITOR, "true"));

    private static final List<SealedPart> SEALED = List.of(
            new SealedPart(TableColumn.of(PostgresNotices.FACTS), "id"),
            new SealedPart(TableColumn.of(PostgresOutbox.CONTENT), "message"),
            new SealedPart(TableColumn.of(PostgresAccounts.VISITOR_ADDRESS), "id"));

    private final TransactionScope scope;
    private final Handle handle;
    private final List<UUID> old;

    Renewal(TransactionScope scope) {
        this.scope = scope;
        this.handle = scope.handle();
        this.old = scope.dayKeys().subList(1, scope.dayKeys().size());
    }

    boolean isAnythingLeft() {
        return PLACES.stream().anyMatch(place -> isThere(place.old()))
                || SEALED.stream().anyMatch(part -> isThere(part.old()));
    }

    private boolean isThere(String rows) {
        return select("exists (select 1 from " + rows + ")")
                .mapTo(Boolean.class)
                .one();
    }

    private Query select(String what) {
        var query = handle.createQuery("select " + what);
        return what.contains(":old")
                ? query.bindArray("old", UUID.class, old.toArray())
                : query.bind("current", Seal.pseudonymsOf(scope.dayKey()));
    }

    /** @return whether there was anything that could be made anew now */
    boolean renew(int most) {
        int count = 0;
        for (var part : SEALED) {
            count += sealAnew(part, most);
        }
        for (var place : PLACES) {
            count += makeAnew(place, most);
        }
        return count > 0;
    }

    private int makeAnew(Place place, int most) {
        record Row(String ctid, String in, byte[] pseudonym) {}
        var column = place.column();
        var rows = select("ctid, " + place.in() + " as in_it, " + column.column() + " as it from " + place.old()
                        + lock(most))
                .map((row, _) -> new Row(row.getString("ctid"), row.getString("in_it"), row.getBytes("it")))
                .list();
        var pseudonyms = scope.pseudonyms(column.toString());
        var fresh = new ArrayList<Renewed>();
        for (var row : rows) {
            fresh.add(new Renewed(
                    row.ctid(), anew(row.in() == null ? pseudonyms : pseudonyms.in(row.in()), row.pseudonym())));
        }
        // What cannot be read is of nobody. Where an account has one row and got a newer one meanwhile, that counts.
        change(
                "delete from " + column.table() + " where ctid = cast(:ctid as tid) and (cast(:fresh as bytea) is null"
                        + (place.single()
                                ? " or exists (select 1 from " + column.table() + " where " + column.column()
                                        + " = :fresh)"
                                : "")
                        + ")",
                fresh);
        change(
                "update " + column.table() + " set " + column.column() + " = :fresh where ctid = cast(:ctid as tid)"
                        + " and cast(:fresh as bytea) is not null",
                fresh);
        return rows.size();
    }

    /** @param fresh null where the old pseudonym cannot be read */
    private record Renewed(String ctid, byte[] fresh) {}

    private void change(String statement, List<Renewed> rows) {
        var batch = handle.prepareBatch(statement);
        rows.forEach(
                row -> batch.bind("ctid", row.ctid()).bind("fresh", row.fresh()).add());
        batch.execute();
    }

    private static byte[] anew(Pseudonyms pseudonyms, byte[] old) {
        try {
            return pseudonyms.anew(old);
        } catch (SecurityException | KeyDestroyedException e) {
            return null;
        }
    }

    private int sealAnew(SealedPart part, int most) {
        record Row(String ctid, String boundTo, UUID key, byte[] it) {}
        var column = part.column();
        var rows = select("ctid, key, " + part.boundTo() + " as bound_to, " + column.column() + " as it from "
                        + part.old() + lock(most))
                .map((row, _) -> new Row(
                        row.getString("ctid"),
                        row.getString("bound_to"),
                        row.getObject("key", UUID.class),
                        row.getBytes("it")))
                .list();
        var under = scope.sealed(column.toString());
        var update = handle.prepareBatch("update " + column.table() + " set key = :key, " + column.column()
                + " = :fresh where ctid = cast(:ctid as tid)");
        rows.forEach(row -> update.bind("key", scope.dayKey())
                .bind("fresh", sealedAnew(under, row.key(), row.boundTo(), row.it()))
                .bind("ctid", row.ctid())
                .add());
        update.execute();
        return rows.size();
    }

    /** What cannot be opened stays as it is, and fails where it is needed. */
    private byte[] sealedAnew(SealedColumn under, UUID key, String boundTo, byte[] old) {
        try {
            return under.sealAnew(key, scope.dayKey(), boundTo, old);
        } catch (SecurityException | KeyDestroyedException e) {
            return old;
        }
    }

    private static String lock(int most) {
        return " limit " + most + " for update skip locked";
    }
}
