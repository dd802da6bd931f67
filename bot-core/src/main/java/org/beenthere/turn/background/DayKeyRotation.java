package org.beenthere.turn.background;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.beenthere.store.DayKeys;
import org.beenthere.store.KeysAwayException;
import org.beenthere.turn.conversation.BotContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the day key: after each day, within an hour of the end of a request or task, and when the bot starts and stops. From
 * then on what the database has forgotten is forgotten: dead rows, its log and its backups name nobody.
 *
 * <p>Each step is a transaction of its own. Whatever comes between, the next run goes on from there.
 */
final class DayKeyRotation {

    /** Pseudonyms of each kind made anew in one transaction, so that no turn waits for long. */
    private static final int AT_ONCE = 500;

    private static final Duration AFTER_AN_END = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(DayKeyRotation.class);

    private final BotContext bot;

    DayKeyRotation(BotContext bot) {
        this.bot = bot;
    }

    /** Ends the key if it is time to, or goes on with one that is being ended. Returns whether one was given up. */
    boolean run() {
        var state = bot.inBackground(tx -> tx.dayKeys().state());
        try {
            if (state.isEmpty() || isDue(state.get(), bot.clock().instant())) {
                return end();
            }
            return state.get().isOlderEnding() && finish();
        } catch (KeysAwayException e) {
            LOG.warn("The key store is away: the day key is ended when it is back.");
            return false;
        }
    }

    private boolean isDue(DayKeys.State state, Instant now) {
        var zone = bot.programme().workingTime().zone();
        var begun = state.since().atZone(zone).toLocalDate();
        return begun.isBefore(now.atZone(zone).toLocalDate())
                || state.isStale() && now.isAfter(state.since().plus(AFTER_AN_END));
    }

    /** Ends the key now. Returns whether it was given up; if not, something stands under it that is in use. */
    boolean end() {
        finish();
        begin();
        return finish();
    }

    /** Begins a key where there is none, as in a new database. */
    void beginIfNone() {
        if (bot.inBackground(tx -> tx.dayKeys().state()).isEmpty()) {
            begin();
        }
    }

    private void begin() {
        var fresh = bot.seal().newDayKey();
        if (!isBegun(fresh)) {
            bot.keys().destroy(fresh);
        }
    }

    private boolean isBegun(UUID fresh) {
        var now = bot.clock().instant();
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        int addressDays = bot.programme().addressDays();
        return bot.inBackground(tx -> tx.dayKeys().begin(fresh, now, today, addressDays));
    }

    private boolean finish() {
        while (bot.inBackground(tx -> tx.dayKeys().renew(AT_ONCE))) {
            // There may be more.
        }
        return bot.inBackground(tx -> tx.dayKeys().retire(bot.clock().instant()));
    }
}
