package org.beenthere.app.house;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.beenthere.app.CannotStart;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.settings.Settings;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.postgres.ConnectionPool;
import org.beenthere.postgres.Forgetting;
import org.beenthere.postgres.PostgresDatabase;
import org.beenthere.postgres.RosterImport;
import org.beenthere.postgres.Schema;
import org.beenthere.postgres.SchemaException;
import org.beenthere.programme.Programme;
import org.beenthere.programme.RosterEntry;
import org.beenthere.store.WrappedKeys;
import org.beenthere.turn.Bot;
import org.beenthere.turn.conversation.BotContext;

/** The house, put together and open: what runs, and what it runs on. Closes in the opposite order. */
public final class OpenHouse implements AutoCloseable {

    static final String OTHER_VERSION = "The database was made by another version of BeenThere, and this one cannot"
            + " bring it up to date. Nothing was changed: start that version, or name an empty database.";

    /** PostgreSQL's SQLSTATE for want of a right. */
    private static final String NOT_ALLOWED = "42501";

    private final HikariDataSource connections;
    private final Keys keys;
    private final PostgresDatabase database;
    private final BotContext house;
    private final DeployedScripts scripts;
    private volatile Bot bot;

    private OpenHouse(
            HikariDataSource connections,
            Keys keys,
            PostgresDatabase database,
            DeployedScripts scripts,
            BotContext house) {
        this.connections = connections;
        this.keys = keys;
        this.database = database;
        this.scripts = scripts;
        this.house = house;
        this.bot = new Bot(house);
    }

    /**
     * Opens the house. Nothing runs by itself until its rounds are started.
     *
     * @param around what stands around the key store, or {@code UnaryOperator.identity()}
     * @param progress told what is being done
     * @throws CannotStart where something that can be mended is in the way; then nothing is left open
     */
    public static OpenHouse open(
            Settings settings,
            OpenDatabase where,
            SiteFolder site,
            Map<String, ChatPlatform> platforms,
            InstantSource clock,
            UnaryOperator<WrappedKeys> around,
            Consumer<String> progress) {
        var connections = connections(where);
        try {
            migrate(connections);
            var keys = Keys.open(settings, connections);
            try {
                var roster = new RosterImport(connections, keys.vault());
                RosterAtStart.bring(roster, site, settings.mode(), progress);
                var scripts = DeployedScripts.open(site, settings.mode(), connections, keys.vault(), clock, progress);
                var database = new PostgresDatabase(connections, keys.vault());
                var house = new BotContext(
                        database, keys.vault(), around.apply(keys.store()), scripts, programme(site), platforms, clock);
                return new OpenHouse(connections, keys, database, scripts, house);
            } catch (RuntimeException e) {
                keys.close();
                throw e;
            }
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    static HikariDataSource connections(OpenDatabase where) {
        var url = where.url();
        return ConnectionPool.open(url.jdbcUrl(), url.user(), url.password());
    }

    static void migrate(HikariDataSource connections) {
        try {
            Schema.migrate(connections);
        } catch (SchemaException e) {
            throw new CannotStart(e.refusedWith().map(OpenHouse::refusal).orElse(OTHER_VERSION), e);
        }
    }

    private static String refusal(String state) {
        return state.equals(NOT_ALLOWED)
                ? "The database does not let the bot make its tables: make the bot's user the owner of the database."
                : "The database refuses to make the bot's tables (" + state + "): its own log says why.";
    }

    private static Programme programme(SiteFolder site) {
        var read = site.site();
        return new Programme(
                read.programme().rules(),
                read.workingTime(),
                read.rota(),
                read.programme().retention().supporterCounts());
    }

    /** Begins what runs beside the turns. */
    public void start() {
        bot.loop().start();
    }

    public Bot bot() {
        return bot;
    }

    /** The scripts that are followed. */
    public DeployedScripts scripts() {
        return scripts;
    }

    public HikariDataSource connections() {
        return connections;
    }

    /**
     * Forgets everything but the roster, so that practice can begin anew. What runs beside the turns stands still
     * meanwhile; the caller sees to it that no turn is under way.
     *
     * @param also what else is to be forgotten while nothing runs
     */
    public void beginAnew(List<RosterEntry> roster, Runnable also) {
        bot.close();
        try {
            keys.store().madeBefore(Instant.MAX).forEach(keys.store()::destroy);
            Forgetting.everything(connections);
            new RosterImport(connections, keys.vault()).apply(roster);
            also.run();
        } finally {
            bot = new Bot(house);
            start();
        }
    }

    @Override
    public void close() {
        bot.close();
        database.close();
        connections.close();
        keys.close();
    }
}
