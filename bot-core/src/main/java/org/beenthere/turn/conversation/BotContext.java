package org.beenthere.turn.conversation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.programme.Programme;
import org.beenthere.store.Database;
import org.beenthere.store.LiveScripts;
import org.beenthere.store.Seal;
import org.beenthere.store.Transaction;
import org.beenthere.store.WrappedKeys;
import org.beenthere.turn.command.DisplayNames;

/**
 * What one bot is made of: where things are kept, the scripts it follows, how the site runs its programme, and the
 * platforms it speaks on.
 *
 * @param clock the time of everything but the events of people, which bring their own
 */
public record BotContext(
        Database database,
        Seal seal,
        WrappedKeys keys,
        LiveScripts scripts,
        Programme programme,
        Platforms platforms,
        InstantSource clock,
        DisplayNames names) {

    private static final Duration BACKGROUND = Duration.ofSeconds(10);

    public BotContext(
            Database database,
            Seal seal,
            WrappedKeys keys,
            LiveScripts scripts,
            Programme programme,
            Map<String, ChatPlatform> platformsByName,
            InstantSource clock) {
        var platforms = new Platforms(platformsByName);
        this(database, seal, keys, scripts, programme, platforms, clock, new DisplayNames(platforms::of));
    }

    /**
     * Carries out work for which nobody waits in one transaction, which has 10 s until COMMIT.
     *
     * @throws org.beenthere.store.NotSavedException where nothing was saved
     * @throws org.beenthere.store.UnknownIfSavedException where nobody can tell whether it was
     */
    public <T> T inBackground(Function<Transaction, T> work) {
        return database.inTransaction(BACKGROUND, work);
    }
}
