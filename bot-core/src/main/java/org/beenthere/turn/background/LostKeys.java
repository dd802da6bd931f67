package org.beenthere.turn.background;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Stage;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.Transaction;
import org.beenthere.store.WrappedKeys;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.HomeMessage;
import org.beenthere.turn.vocabulary.BotWords;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.NoticeSender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Buries what was sealed with keys that are gone though nobody destroyed them, so that it stands in nobody's way: the request
 * is closed, its supporter is free, and both are told. Where the database was restored from a backup, whose day key is long
 * destroyed, requests that are open still get their people back from what their own keys seal.
 */
final class LostKeys {

    private static final Logger LOG = LoggerFactory.getLogger(LostKeys.class);

    private final BotContext bot;
    private final DayKeyRotation dayKeys;

    LostKeys(BotContext bot, DayKeyRotation dayKeys) {
        this.bot = bot;
        this.dayKeys = dayKeys;
    }

    /** Looks at every key that something open names. While the key store is away, none counts as gone. */
    void run() {
        try {
            var here = new HashSet<>(bot.keys().madeBefore(Instant.MAX));
            recoverFromLostDayKeys(here);
            bot.inBackground(tx -> tx.losses().keysInUse()).stream()
                    .filter(key -> isGone(key, here))
                    .forEach(this::bury);
        } catch (KeysAwayException e) {
            LOG.warn("The key store is away: whether keys are gone is seen when it is back.");
        }
    }

    /** The list may be older than the key. */
    private boolean isGone(UUID key, Set<UUID> here) {
        return !here.contains(key) && bot.keys().find(key) instanceof WrappedKeys.Found.Destroyed;
    }

    private void bury(UUID key) {
        LOG.error("A key is gone: what it sealed is given up, and whoever is known is told.");
        bot.inBackground(tx -> {
            var affected = tx.losses().bury(key);
            affected.requester().ifPresent(account -> HomeMessage.say(bot, tx, account, BotWords.LOST_REQUEST));
            affected.supporters().forEach(account -> HomeMessage.say(bot, tx, account, BotWords.LOST_SUPPORT));
            return null;
        });
    }

    private void recoverFromLostDayKeys(Set<UUID> here) {
        var lost = bot.inBackground(tx -> tx.dayKeys().inUse()).stream()
                .filter(key -> isGone(key, here))
                .toList();
        if (!lost.isEmpty()) {
            LOG.error(
                    "A day key is gone, as after a restore: people are found again where their requests can be read.");
            lost.forEach(bot.seal()::forget);
            bot.inBackground(tx -> {
                lost.forEach(tx.dayKeys()::drop);
                return null;
            });
            dayKeys.beginIfNone();
        }
        bot.inBackground(tx -> {
            tx.losses().stranded().forEach(stranded -> reclaim(tx, stranded));
            tx.losses().deleteOfNobody();
            return null;
        });
    }

    /** Nobody knows any more who was asked, so the next supporter is. */
    private void reclaim(Transaction tx, PeerCase stranded) {
        tx.losses().reclaim(stranded, CaseNotices.REQUESTER, CaseNotices.SUPPORTER);
        if (stranded.stage() == Stage.OFFERED) {
            var looking = stranded.lookingAgain().orElseThrow();
            tx.cases().save(looking);
            new NoticeSender(
                            "recovery",
                            List.of(CaseNotices.LOOK_ON),
                            tx.notices(),
                            bot.clock().instant(),
                            _ -> {})
                    .toRequester(looking, CaseNotices.LOOK_ON, FactValues.NONE);
        }
    }
}
