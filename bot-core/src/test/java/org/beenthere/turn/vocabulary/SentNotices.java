package org.beenthere.turn.vocabulary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.store.Notice;
import org.beenthere.store.Notices;

/** Remembers the notices that are sent, and does nothing else. */
public final class SentNotices implements Notices {

    private final List<Notice> sent = new ArrayList<>();

    /** All that were sent, in their order. */
    public List<Notice> sent() {
        return sent;
    }

    @Override
    public void add(Notice notice) {
        sent.add(notice);
    }

    @Override
    public Optional<UUID> claim(Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Notice take(UUID id) {
        throw new UnsupportedOperationException();
    }
}
