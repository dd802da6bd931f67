package org.beenthere.turn.background;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.beenthere.programme.Quarter;
import org.beenthere.store.KeysAwayException;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Destroys the keys of what is over, and deletes what they sealed. First the key, then the rows: a crash in between leaves
 * rows that nobody can read, whose mark the next sweep finds again.
 */
final class Sweeper {

    /** How long a key waits for its last message to be shown, at most. */
    static final Duration AT_MOST = Duration.ofHours(24);

    private static final int INBOX_DAYS = 7;
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final BotContext bot;

    Sweeper(BotContext bot) {
        this.bot = bot;
    }

    /**
     * Destroys the keys whose last message was shown or has waited too long. One that fails keeps no other waiting.
     *
     * @return whether any was destroyed
     */
    boolean run() {
        var now = bot.clock().instant();
        List<UUID> ripe = bot.inBackground(tx -> tx.tombstones().ripe(now, now.minus(AT_MOST)));
        try {
            return ripe.stream().filter(this::isBuried).count() > 0;
        } catch (KeysAwayException e) {
            LOG.warn("The key store is away: what is over is destroyed when it is back.");
            return false;
        }
    }

    private boolean isBuried(UUID key) {
        try {
            bury(key);
            return true;
        } catch (KeysAwayException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("What is over is deleted later: {}", ExceptionSummary.of(e));
            return false;
        }
    }

    private void bury(UUID key) {
        bot.keys().destroy(key);
        bot.seal().forget(key);
        bot.inBackground(tx -> {
            tx.tombstones().bury(key);
            return null;
        });
    }

    /**
     * Destroys keys that no row names, which turns that were not saved left behind, and deletes old events and counts.
     *
     * @param wall the time by the wall clock, by which the key store knows when a key was made
     */
    void tidy(Instant wall) {
        var old = new HashSet<>(bot.keys().madeBefore(wall.minus(AT_MOST)));
        var unknown = bot.inBackground(tx -> {
            var today = bot.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
            tx.retention().forgetEvents(today.minusDays(INBOX_DAYS));
            var kept = today.minusMonths(bot.programme().countMonths()).atStartOfDay(ZoneOffset.UTC);
            tx.retention().forgetQuarters(Quarter.of(kept.toInstant(), ZoneOffset.UTC));
            return tx.tombstones().unknown(old);
        });
        unknown.forEach(bot.keys()::destroy);
    }
}
