package org.beenthere.postgres;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** A column that may be sealed with a day key, bound to another column of its row. */
    private record SealedPart(TableColumn column, String boundTo) {}

    private static final List<SealedPart> SEALED = List.of(
            new SealedPart(TableColumn.of(PostgresNotices.FACTS), "id"),
            new SealedPart(TableColumn.of(PostgresOutbox.CONTENT), "message"),
            new SealedPart(TableColumn.of(PostgresAccounts.VISITOR_ADDRESS), "id"),
            new SealedPart(TableColumn.of(PostgresSupporters.COUNTS), "quarter"));

    private final TransactionScope scope;
    private final Handle handle;
    private final List<UUID> old;

    Renewal(TransactionScope scope) {
        this.scope = scope;
        this.handle = scope.handle();
        this.old = scope.dayKeys().subList(1, scope.dayKeys().size());
    }

    boolean isAnythingLeft() {
        return Stream.of(PseudonymColumn.values()).anyMatch(column -> isThere(underOlder("1", column, "limit 1")))
                || SEALED.stream().anyMatch(part -> isThere(underOlder("1", part, "limit 1")));
    }

    private static boolean isThere(Query rows) {
        return rows.mapTo(Integer.class).findOne().isPresent();
    }

    private Query underOlder(String what, PseudonymColumn column, String limit) {
        return handle.createQuery("select " + what + " from " + column.lastingRows() + " and " + column.beginning()
                        + " <> :current " + limit)
                .bind("current", Seal.pseudonymsOf(scope.dayKey()));
    }

    private Query underOlder(String what, SealedPart part, String limit) {
        return handle.createQuery(
                        "select " + what + " from " + part.column().table() + " where key = any(:old) " + limit)
                .bindArray("old", UUID.class, old.toArray());
    }

    /** @return whether there was anything that could be made anew now */
    boolean renew(int most) {
        int count = 0;
        for (var part : SEALED) {
            count += sealAnew(part, most);
        }
        for (var column : PseudonymColumn.values()) {
            count += makeAnew(column, most);
        }
        return count > 0;
    }

    private int makeAnew(PseudonymColumn column, int most) {
        var rows = underOlder("ctid, " + column.selected(), column, lock(most))
                .map((row, _) -> new Renewed(
                        row.getString("ctid"), anew(column.pseudonyms(scope, row), PseudonymColumn.pseudonym(row))))
                .list();
        // What cannot be read is of nobody. Where an account has one row and got a newer one meanwhile, that counts.
        var newer = " or exists (select 1 from " + column.table() + " where " + column.column() + " = :fresh)";
        change(
                "delete from " + column.table() + " where ctid = cast(:ctid as tid) and (cast(:fresh as bytea) is null"
                        + (column.isSingle() ? newer : "") + ")",
                rows);
        change(
                "update " + column.table() + " set " + column.column() + " = :fresh where ctid = cast(:ctid as tid)"
                        + " and cast(:fresh as bytea) is not null",
                rows);
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
        var rows = underOlder(
                        "ctid, key, " + part.boundTo() + " as bound_to, " + column.column() + " as it",
                        part,
                        lock(most))
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
        return "limit " + most + " for update skip locked";
    }
}
