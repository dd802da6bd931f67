package org.beenthere.turn.background;

import java.time.Duration;
import java.util.UUID;
import org.beenthere.store.FailedNotices.Failed;
import org.beenthere.store.KeysAwayException;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes that the turn of a notice failed: it is tried again later and later, and given up in the end, whatever the reason.
 * The key store alone may be away for as long as it likes.
 */
final class NoticeFailure {

    /** How often taking up a notice is tried. About eight hours. */
    static final int MOST_ATTEMPTS = 12;

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Logger LOG = LoggerFactory.getLogger(NoticeFailure.class);

    private final BotContext bot;

    NoticeFailure(BotContext bot) {
        this.bot = bot;
    }

    /** Notes it in a transaction of its own. Does nothing where the notice was taken up after all. */
    void note(UUID notice, RuntimeException why) {
        bot.inBackground(tx -> {
            tx.failedNotices().lock(notice).ifPresent(failed -> {
                int attempts = Math.max(1, failed.attempts() + (KeysAwayException.isBehind(why) ? 0 : 1));
                if (attempts >= MOST_ATTEMPTS) {
                    tx.failedNotices().giveUp(notice);
                    LOG.error(
                            "A notice '{}' failed {} times and is given up: {}",
                            failed.name(),
                            attempts,
                            ExceptionSummary.of(why));
                } else {
                    tx.failedNotices().putOff(notice, bot.clock().instant().plus(pause(failed, why)), attempts);
                    LOG.warn("A notice is put off: {}", ExceptionSummary.of(why));
                }
            });
            return null;
        });
    }

    private static Duration pause(Failed failed, RuntimeException why) {
        if (KeysAwayException.isBehind(why)) {
            return SHORTEST;
        }
        var doubled = SHORTEST.multipliedBy(1L << Math.min(failed.attempts(), MOST_ATTEMPTS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
