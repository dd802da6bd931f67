package org.beenthere.postgres;

import java.time.LocalDate;
import org.beenthere.store.Retention;
import org.jdbi.v3.core.Handle;

final class PostgresRetention implements Retention {

    private final Handle handle;

    PostgresRetention(TransactionScope scope) {
        this.handle = scope.handle();
    }

    @Override
    public void forgetEvents(LocalDate before) {
        handle.createUpdate("delete from inbox where day < :before")
                .bind("before", before)
                .execute();
    }

    @Override
    public void forgetQuarters(String before) {
        // Written as 2026-Q4, quarters sort as text.
        handle.createUpdate("delete from supporter_quarter where quarter < :before")
                .bind("before", before)
                .execute();
    }
}
