package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.Notice;
import org.beenthere.store.Notices;
import org.jdbi.v3.core.Handle;

final class PostgresNotices implements Notices {

    /** What is sealed of a notice. */
    private record Facts(Map<String, String> facts) {}

    /** The column of pseudonyms. */
    static final String ACCOUNT = "notice.account";

    /** The column that facts are sealed for. */
    static final String FACTS = "notice.facts";

    private final Handle handle;
    private final Pseudonyms account;
    private final SealedColumn facts;

    PostgresNotices(TransactionScope scope) {
        this.handle = scope.handle();
        this.account = scope.pseudonyms(ACCOUNT);
        this.facts = scope.sealed(FACTS);
    }

    @Override
    public void add(Notice notice) {
        var insert = handle.createUpdate("""
                insert into notice (id, account, topic, script, peer_case, key, name, opens, facts, due_at)
                values (:id, :account, :topic, :script, cast(:case as uuid), :key, :name, :opens, :facts, :dueAt)""");
        TopicColumns.bind(insert, notice.topic())
                .bind("id", notice.id())
                .bind("account", account.in(notice.id()).of(notice.account()))
                .bind("key", notice.key())
                .bind("name", notice.name())
                .bind("opens", notice.opens())
                .bind("facts", facts.seal(notice.key(), notice.id(), new Facts(notice.facts())))
                .bind("dueAt", notice.dueAt())
                .execute();
    }

    @Override
    public Optional<UUID> claim(Instant now) {
        return handle.createQuery("""
                        select id from notice where due_at <= :now order by due_at, place
                        for update skip locked limit 1""").bind("now", now).mapTo(UUID.class).findOne();
    }

    @Override
    public Notice take(UUID id) {
        return handle.createQuery("delete from notice where id = :id returning *")
                .bind("id", id)
                .map((row, _) -> read(row))
                .one();
    }

    private Notice read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = row.getObject("key", UUID.class);
        return new Notice(
                id,
                account.in(id).account(row.getBytes("account")),
                TopicColumns.read(row),
                key,
                row.getString("name"),
                row.getBoolean("opens"),
                said(key, id, row.getBytes("facts")),
                Columns.instant(row, "due_at"));
    }

    /** A notice whose key is destroyed is for a conversation that is over, and is ignored there. */
    private Map<String, String> said(UUID key, UUID id, byte[] sealed) {
        try {
            return facts.open(key, id, sealed, Facts.class).facts();
        } catch (KeyDestroyedException e) {
            return Map.of();
        }
    }
}
