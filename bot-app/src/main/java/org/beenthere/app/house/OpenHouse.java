package org.beenthere.app.house;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.settings.Settings;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.postgres.ConnectionPool;
import org.beenthere.postgres.Forgetting;
import org.beenthere.postgres.PostgresDatabase;
import org.beenthere.postgres.RosterImport;
import org.beenthere.postgres.Schema;
import org.beenthere.programme.Programme;
import org.beenthere.programme.RosterEntry;
import org.beenthere.script.Scripts;
import org.beenthere.turn.Bot;
import org.beenthere.turn.House;
import org.beenthere.turn.WrappedKeys;

/** The house, put together and open: what runs, and what it runs on. Closes in the opposite order. */
public final class OpenHouse implements AutoCloseable {

    private final HikariDataSource connections;
    private final Keys keys;
    private final PostgresDatabase database;
    private final Bot bot;

    private OpenHouse(HikariDataSource connections, Keys keys, PostgresDatabase database, Bot bot) {
        this.connections = connections;
        this.keys = keys;
        this.database = database;
        this.bot = bot;
    }

    /**
     * Opens the house. Nothing runs by itself until its rounds are started.
     *
     * @param around what stands around the key store, or {@code UnaryOperator.identity()}
     * @param progress told what is being done
     * @throws org.beenthere.app.CannotStart where something that can be mended is in the way
     */
    public static OpenHouse open(
            Settings settings,
            OpenDatabase where,
            SiteFolder site,
            Map<String, ChatPlatform> platforms,
            InstantSource clock,
            UnaryOperator<WrappedKeys> around,
            Consumer<String> progress) {
        Scripts scripts = SiteScripts.of(site.site(), site.folder());
        var url = where.url();
        var connections = ConnectionPool.open(url.jdbcUrl(), url.user(), url.password());
        try {
            Schema.migrate(connections);
            var keys = Keys.open(settings, connections);
            var roster = new RosterImport(connections, keys.vault());
            RosterAtStart.bring(roster, site.site().roster(), settings.mode(), progress);
            var database = new PostgresDatabase(connections, keys.vault());
            var house = new House(
                    database,
                    keys.vault(),
                    around.apply(keys.store()),
                    () -> scripts,
                    programme(site),
                    platforms,
                    clock);
            return new OpenHouse(connections, keys, database, new Bot(house));
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
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
        bot.rounds().start();
    }

    public Bot bot() {
        return bot;
    }

    public HikariDataSource connections() {
        return connections;
    }

    public Keys keys() {
        return keys;
    }

    /** Forgets everything but the roster, so that practice can begin anew. */
    public void forgetEverything(List<RosterEntry> roster) {
        keys.store().madeBefore(Instant.MAX).forEach(keys.store()::destroy);
        Forgetting.everything(connections);
        new RosterImport(connections, keys.vault()).apply(roster);
    }

    @Override
    public void close() {
        bot.close();
        database.close();
        connections.close();
        keys.close();
    }
}
