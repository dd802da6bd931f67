package org.beenthere.turn;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.beenthere.programme.Quarter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Destroys the keys of what is over, and forgets what they sealed. First the key, then the rows: a crash in between
 * leaves rows that nobody can read, and the next sweep finds their mark again.
 */
final class Sweeper {

    /** How long a key may wait for its last message to be shown. */
    static final Duration AT_MOST = Duration.ofHours(24);

    private static final int INBOX_DAYS = 7;
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final House house;

    Sweeper(House house) {
        this.house = house;
    }

    /** Destroys every key whose last message is shown; says whether there was any. */
    boolean run() {
        var now = house.clock().instant();
        List<UUID> ripe = house.database()
                .inTransaction(Courier.WITHIN, tx -> tx.tombstones().ripe(now, now.minus(AT_MOST)));
        try {
            ripe.forEach(this::bury);
            return !ripe.isEmpty();
        } catch (KeysAwayException e) {
            LOG.warn("The key store is away: what is over is destroyed when it is back.");
            return false;
        }
    }

    private void bury(UUID key) {
        house.keys().destroy(key);
        house.database().inTransaction(Courier.WITHIN, tx -> {
            tx.tombstones().bury(key);
            return null;
        });
    }

    /**
     * Destroys keys that no row names, left by turns that were not saved, and forgets old events and counts.
     *
     * @param wall the wall clock, by which the key store notes when a key was made
     */
    void tidy(Instant wall) {
        var old = new HashSet<>(house.keys().madeBefore(wall.minus(AT_MOST)));
        var unknown = house.database().inTransaction(Courier.WITHIN, tx -> {
            var today = house.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
            tx.tombstones().forgetEvents(today.minusDays(INBOX_DAYS));
            var kept = today.minusMonths(house.programme().countMonths()).atStartOfDay(ZoneOffset.UTC);
            tx.tombstones().forgetQuarters(Quarter.of(kept.toInstant(), ZoneOffset.UTC));
            return tx.tombstones().unknown(old);
        });
        unknown.forEach(house.keys()::destroy);
    }
}
