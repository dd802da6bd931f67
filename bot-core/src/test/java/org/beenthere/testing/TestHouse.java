package org.beenthere.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PersonRef;
import org.beenthere.postgres.ConnectionPool;
import org.beenthere.postgres.HouseRow;
import org.beenthere.postgres.PostgresDatabase;
import org.beenthere.postgres.RosterImport;
import org.beenthere.postgres.Schema;
import org.beenthere.programme.Hours;
import org.beenthere.programme.Programme;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.programme.RosterEntry;
import org.beenthere.programme.Rota;
import org.beenthere.programme.WorkingTime;
import org.beenthere.script.Scripts;
import org.beenthere.turn.Bot;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;

/** A house put together for a test, on a real PostgreSQL. Nothing runs by itself: {@link #settle} lets it run. */
public final class TestHouse implements AutoCloseable {

    /** A Monday at ten in the morning, in New York. */
    public static final Instant MONDAY_AT_TEN = Instant.parse("2026-11-23T15:00:00Z");

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final HikariDataSource connections;
    private final PostgresDatabase database;
    private final KeyFolder keys;
    private final Vault vault;
    private final FakePlatform platform;
    private final List<? extends StandIn> standIns;
    private final SettableClock clock;
    private final Bot bot;

    private TestHouse(
            String url,
            Path folder,
            Scripts scripts,
            FakePlatform platform,
            List<? extends StandIn> standIns,
            SettableClock clock,
            ProgrammeRules rules) {
        this.connections = ConnectionPool.open(url, "postgres", "postgres");
        this.platform = platform;
        this.standIns = standIns;
        this.clock = clock;
        Schema.migrate(connections);
        var keyset = folder.resolve("keyset.json");
        if (Files.notExists(keyset)) {
            Keyset.create(keyset);
            KeyFolder.openOrMake(folder.resolve("keys")).close();
        }
        this.keys = KeyFolder.openBeside(folder.resolve("keys"));
        this.vault = new Vault(Keyset.read(keyset), keys);
        HouseRow.write(connections, keys.id(), vault.indexFingerprint(), HouseRow.SERVE);
        this.database = new PostgresDatabase(connections, vault);
        var programme = new Programme(rules, workingTime(), new Rota(List.of()), 24);
        var platforms = new HashMap<String, ChatPlatform>(Map.of(platform.name(), platform));
        standIns.forEach(standIn -> platforms.put(standIn.platform().name(), standIn.platform()));
        this.bot = new Bot(new BotContext(database, vault, keys, () -> scripts, programme, platforms, clock));
        standIns.forEach(standIn -> standIn.connect(bot.turns()));
    }

    /** A house of its own, with a roster. */
    public static TestHouse with(Path folder, Scripts scripts, List<RosterEntry> roster) {
        return with(folder, scripts, roster, ProgrammeRules.defaults());
    }

    /** A house of its own, with a roster and rules. */
    public static TestHouse with(Path folder, Scripts scripts, List<RosterEntry> roster, ProgrammeRules rules) {
        return at(TestPostgres.newDatabase(), folder, scripts, roster, rules);
    }

    /** A house on a database of that address. */
    public static TestHouse at(
            String url, Path folder, Scripts scripts, List<RosterEntry> roster, ProgrammeRules rules) {
        return new TestHouse(url, folder, scripts, inMemory(), List.of(), new SettableClock(MONDAY_AT_TEN), rules)
                .onRoster(roster);
    }

    /** A house that speaks on these platforms. */
    public static TestHouse on(
            Path folder, Scripts scripts, List<RosterEntry> roster, List<? extends StandIn> standIns) {
        return new TestHouse(
                        TestPostgres.newDatabase(),
                        folder,
                        scripts,
                        inMemory(),
                        standIns,
                        new SettableClock(MONDAY_AT_TEN),
                        ProgrammeRules.defaults())
                .onRoster(roster);
    }

    private static FakePlatform inMemory() {
        return new FakePlatform("practice", true);
    }

    /** Imports a roster. */
    public TestHouse onRoster(List<RosterEntry> roster) {
        new RosterImport(connections, vault).apply(roster);
        return this;
    }

    /** Another process on the same database, key folder, platform and clock. */
    public TestHouse neighbour(Path folder, Scripts scripts) {
        return new TestHouse(
                connections.getJdbcUrl(), folder, scripts, platform, List.of(), clock, ProgrammeRules.defaults());
    }

    private static WorkingTime workingTime() {
        var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
            week.put(day, weekend ? List.of() : List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(17, 0))));
        }
        return new WorkingTime(ZONE, week, Set.of());
    }

    /** Somebody of that user id. */
    public TestPerson person(String user) {
        return person(new PersonRef("practice", "practice", user));
    }

    /** Somebody, wherever they are. */
    public TestPerson person(PersonRef ref) {
        return new TestPerson(this, ref);
    }

    /** Lets everything happen that is due. */
    public void settle() {
        standIns.forEach(StandIn::settle);
        bot.background().untilQuiet();
    }

    public Bot bot() {
        return bot;
    }

    public PostgresDatabase database() {
        return database;
    }

    public HikariDataSource connections() {
        return connections;
    }

    public KeyFolder keys() {
        return keys;
    }

    public Vault vault() {
        return vault;
    }

    public FakePlatform platform() {
        return platform;
    }

    public SettableClock clock() {
        return clock;
    }

    /** A folder for a test that brings none of its own. */
    public static Path folder() {
        try {
            return Files.createTempDirectory("house");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
