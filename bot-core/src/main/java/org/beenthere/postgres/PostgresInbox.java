package org.beenthere.postgres;

import java.time.LocalDate;
import org.beenthere.store.Inbox;
import org.jdbi.v3.core.Handle;

final class PostgresInbox implements Inbox {

    private final Handle handle;

    PostgresInbox(Handle handle) {
        this.handle = handle;
    }

    @Override
    public boolean take(byte[] eventHash, LocalDate day) {
        return handle.createUpdate("insert into inbox (event, day) values (:event, :day) on conflict do nothing")
                        .bind("event", eventHash)
                        .bind("day", day)
                        .execute()
                == 1;
    }
}
