package org.beenthere.postgres;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beenthere.store.Tombstones;
import org.jdbi.v3.core.Handle;

final class PostgresTombstones implements Tombstones {

    private final Handle handle;

    PostgresTombstones(TransactionScope scope) {
        this.handle = scope.handle();
    }

    @Override
    public void raise(UUID key, Instant since) {
        handle.createUpdate("insert into tombstone (key, since) values (:key, :since) on conflict do nothing")
                .bind("key", key)
                .bind("since", since)
                .execute();
    }

    @Override
    public List<UUID> ripe(Instant now, Instant atTheLatest) {
        // Notices that are not due yet are of no use to what is over, and are deleted with it. Those written when it
        // ended are due by the clock of their writer, and those put off after a failure have been due.
        return handle.createQuery("""
                        select key from tombstone t
                        where t.since <= :atTheLatest
                            or not exists (select 1 from outbox o where o.key = t.key)
                                and not exists (select 1 from notice n where n.key = t.key
                                    and (n.due_at <= greatest(:now, t.since) or n.attempts > 0))""")
                .bind("now", now)
                .bind("atTheLatest", atTheLatest)
                .mapTo(UUID.class)
                .list();
    }

    @Override
    public void bury(UUID key) {
        handle.createUpdate("""
                        with a as (delete from outbox where key = :key),
                            b as (delete from notice where key = :key),
                            c as (delete from conversation where key = :key),
                            d as (delete from peer_case where key = :key),
                            e as (delete from tombstone where key = :key)
                        update day_key set stale = true where not stale and (
                            exists (select 1 from conversation where key = :key and topic <> 'home')
                            or exists (select 1 from peer_case where key = :key))""").bind("key", key).execute();
    }

    @Override
    public Set<UUID> unknown(Set<UUID> keys) {
        var unknown = new HashSet<>(keys);
        handle.createQuery("""
                        select key from peer_case union select key from conversation union select key from notice
                        union select key from outbox union select key from tombstone
                        union select key from day_key""").mapTo(UUID.class).forEach(unknown::remove);
        return unknown;
    }
}
