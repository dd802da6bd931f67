package org.beenthere.postgres;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.store.FailedNotices;
import org.jdbi.v3.core.Handle;

final class PostgresFailedNotices implements FailedNotices {

    private final Handle handle;

    PostgresFailedNotices(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Failed> lock(UUID id) {
        return handle.createQuery("select name, attempts from notice where id = :id for update")
                .bind("id", id)
                .map((row, _) -> new Failed(row.getString("name"), row.getInt("attempts")))
                .findOne();
    }

    @Override
    public void putOff(UUID id, Instant until, int attempts) {
        handle.createUpdate("update notice set due_at = :until, attempts = :attempts where id = :id")
                .bind("id", id)
                .bind("until", until)
                .bind("attempts", attempts)
                .execute();
    }

    @Override
    public void giveUp(UUID id) {
        handle.createUpdate("delete from notice where id = :id").bind("id", id).execute();
    }
}
