package org.beenthere.app.bot;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.deployment.DeployedScripts;
import org.beenthere.app.roster.RosterAtStart;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.Site;
import org.beenthere.app.storage.Connections;
import org.beenthere.app.storage.OpenKeys;
import org.beenthere.app.storage.SchemaUpgrade;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.postgres.PostgresDatabase;
import org.beenthere.postgres.roster.RosterImport;
import org.beenthere.postgres.schema.DataReset;
import org.beenthere.programme.Programme;
import org.beenthere.programme.RosterEntry;
import org.beenthere.store.WrappedKeys;
import org.beenthere.turn.Bot;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot and everything that it runs on, opened in order and closed in the opposite one. */
public final class BotRuntime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BotRuntime.class);

    private final HikariDataSource connections;
    private final OpenKeys keys;
    private final PostgresDatabase database;
    private final BotContext context;
    private final DeployedScripts scripts;
    private volatile Bot bot;
    private volatile Consumer<Error> died = _ -> {};

    private BotRuntime(
            HikariDataSource connections,
            OpenKeys keys,
            PostgresDatabase database,
            DeployedScripts scripts,
            BotContext context) {
        this.connections = connections;
        this.keys = keys;
        this.database = database;
        this.scripts = scripts;
        this.context = context;
        this.bot = begin();
    }

    /** A bot for which everything that was over before is forgotten. */
    private Bot begin() {
        var begun = new Bot(context);
        begun.background().endDay();
        return begun;
    }

    /**
     * Opens everything: upgrades the schema, takes roster and scripts over. No background work runs before {@link #start}.
     *
     * @param wrapping wraps the key store that turns use, or {@code UnaryOperator.identity()}
     * @param progress prints a line
     * @throws org.beenthere.app.CannotStart if the user can mend what is in the way; everything is closed again
     */
    public static BotRuntime open(
            Settings settings,
            OpenDatabase where,
            SiteFolder site,
            Map<String, ChatPlatform> platforms,
            InstantSource clock,
            UnaryOperator<WrappedKeys> wrapping,
            Consumer<String> progress) {
        var connections = Connections.pool(where.url());
        try {
            SchemaUpgrade.run(connections);
            var keys = OpenKeys.open(settings, connections);
            try {
                var roster = new RosterImport(connections, keys.vault());
                RosterAtStart.update(roster, site.site(), site.folder(), settings.mode(), progress);
                var scripts = DeployedScripts.open(site, settings.mode(), connections, keys.vault(), clock, progress);
                var database = new PostgresDatabase(connections, keys.vault());
                var context = new BotContext(
                        database,
                        keys.vault(),
                        wrapping.apply(keys.store()),
                        scripts,
                        programme(site.site()),
                        platforms,
                        clock);
                return new BotRuntime(connections, keys, database, scripts, context);
            } catch (RuntimeException e) {
                keys.close();
                throw e;
            }
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    private static Programme programme(Site site) {
        return new Programme(
                site.programme().rules(),
                site.workingTime(),
                site.rota(),
                site.programme().retention().supporterCounts(),
                site.programme().retention().accounts());
    }

    /** Names who is told of an error in the background work, after which the process should end. Before {@link #start}. */
    public void onDeath(Consumer<Error> told) {
        died = told;
    }

    /** Starts the background work. */
    public void start() {
        bot.background().start(died);
    }

    /** Whether the background work goes on and the key store can be read. */
    public boolean isWell() {
        return bot.background().isWell() && !(keys.store().find(UUID.randomUUID()) instanceof WrappedKeys.Found.Away);
    }

    /** The bot as it is now; {@link #reset} makes a new one. */
    public Bot bot() {
        return bot;
    }

    public DeployedScripts scripts() {
        return scripts;
    }

    public HikariDataSource connections() {
        return connections;
    }

    /**
     * Forgets everything but the roster, so that practice can begin anew. Stops the background work meanwhile; the caller
     * ensures that no turn is under way.
     *
     * @param also run while nothing else does
     */
    public void reset(List<RosterEntry> roster, Runnable also) {
        bot.close();
        try {
            keys.store().madeBefore(Instant.MAX).forEach(keys.store()::destroy);
            DataReset.everything(connections);
            new RosterImport(connections, keys.vault()).apply(roster);
            also.run();
        } finally {
            bot = begin();
            start();
        }
    }

    /** Ends the day key too, so that nothing on disk tells who had to do with what is over. */
    @Override
    public void close() {
        bot.close();
        endDay();
        database.close();
        connections.close();
        keys.close();
    }

    private void endDay() {
        try {
            bot.background().endDay();
        } catch (RuntimeException e) {
            LOG.warn("The day key is ended at the next start: {}", ExceptionSummary.of(e));
        }
    }
}
