package org.beenthere.postgres;

import java.time.LocalDate;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.store.Inbox;
import org.jdbi.v3.core.Handle;

final class PostgresInbox implements Inbox {

    /** The column of pseudonyms, here of events. */
    static final String EVENT = "inbox.event";

    private final Handle handle;
    private final Pseudonyms pseudonyms;

    PostgresInbox(TransactionScope scope) {
        this.handle = scope.handle();
        this.pseudonyms = scope.pseudonyms(EVENT);
    }

    @Override
    public boolean take(byte[] eventHash, LocalDate day) {
        return handle.createUpdate("""
                                insert into inbox (event, day)
                                select :event, :day where not exists (select 1 from inbox where event = any(:each))
                                on conflict do nothing""")
                        .bind("event", pseudonyms.ofBytes(eventHash))
                        .bind("each", pseudonyms.allOfBytes(eventHash))
                        .bind("day", day)
                        .execute()
                == 1;
    }
}
