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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PersonRef;
import org.beenthere.postgres.PostgresDatabase;
import org.beenthere.postgres.connection.ConnectionPool;
import org.beenthere.postgres.roster.RosterImport;
import org.beenthere.postgres.schema.DatabaseIdentity;
import org.beenthere.programme.Hours;
import org.beenthere.programme.Programme;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.programme.RosterEntry;
import org.beenthere.programme.Rota;
import org.beenthere.programme.WorkingTime;
import org.beenthere.script.Scripts;
import org.beenthere.turn.Bot;
import org.beenthere.turn.TurnProcessor;
import org.beenthere.turn.background.Background;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;

/** A bot on a real PostgreSQL and a platform in memory. Nothing runs by itself: {@link #settle} lets it run. */
public final class TestBot implements AutoCloseable {

    /** A Monday at ten in the morning, in New York. */
    public static final Instant MONDAY_AT_TEN = Instant.parse("2026-11-23T15:00:00Z");

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final boolean ownsDatabase;
    private final HikariDataSource connections;
    private final PostgresDatabase database;
    private final KeyFolder keys;
    private final Vault vault;
    private final FakePlatform platform;
    private final SettableClock clock;
    private final BotContext context;
    private final Bot bot;

    private TestBot(
            String url,
            Path folder,
            Scripts scripts,
            FakePlatform platform,
            SettableClock clock,
            ProgrammeRules rules,
            List<FakePlatform> more,
            boolean ownsDatabase) {
        this.ownsDatabase = ownsDatabase;
        this.connections = ConnectionPool.open(url, "postgres", "postgres");
        this.platform = platform;
        this.clock = clock;
        var keyset = folder.resolve("keyset.json");
        if (Files.notExists(keyset)) {
            Keyset.create(keyset);
            KeyFolder.openOrMake(folder.resolve("keys")).close();
        }
        this.keys = KeyFolder.openWithoutLock(folder.resolve("keys"));
        this.vault = new Vault(Keyset.read(keyset), keys);
        DatabaseIdentity.write(connections, keys.id(), vault.indexFingerprint(), DatabaseIdentity.SERVE);
        this.database = new PostgresDatabase(connections, vault);
        var programme = new Programme(rules, workingTime(), new Rota(List.of()), 24, 90);
        var platforms = Stream.concat(Stream.of(platform), more.stream())
                .collect(Collectors.toMap(FakePlatform::name, ChatPlatform.class::cast));
        this.context = new BotContext(database, vault, keys, () -> scripts, programme, platforms, clock);
        this.bot = new Bot(context);
        bot.background().endDay();
    }

    /** A bot with a database of its own. */
    public static TestBot with(Path folder, Scripts scripts, List<RosterEntry> roster) {
        return with(folder, scripts, roster, ProgrammeRules.defaults());
    }

    /** A bot that speaks on other platforms too. */
    public static TestBot with(Path folder, Scripts scripts, List<RosterEntry> roster, FakePlatform... more) {
        return new TestBot(
                        TestPostgres.newDatabase(),
                        folder,
                        scripts,
                        new FakePlatform("practice", true),
                        new SettableClock(MONDAY_AT_TEN),
                        ProgrammeRules.defaults(),
                        List.of(more),
                        true)
                .onRoster(roster);
    }

    public static TestBot with(Path folder, Scripts scripts, List<RosterEntry> roster, ProgrammeRules rules) {
        return at(TestPostgres.newDatabase(), folder, scripts, roster, rules);
    }

    /** A bot on the new database of that address, which it drops at its end. */
    public static TestBot at(String url, Path folder, Scripts scripts, List<RosterEntry> roster, ProgrammeRules rules) {
        var platform = new FakePlatform("practice", true);
        return new TestBot(url, folder, scripts, platform, new SettableClock(MONDAY_AT_TEN), rules, List.of(), true)
                .onRoster(roster);
    }

    /** Imports a roster. */
    public TestBot onRoster(List<RosterEntry> roster) {
        new RosterImport(connections, vault).apply(roster);
        return this;
    }

    /** Another process on the same database, key folder, platform and clock. */
    public TestBot neighbour(Path folder, Scripts scripts) {
        return new TestBot(
                connections.getJdbcUrl(),
                folder,
                scripts,
                platform,
                clock,
                ProgrammeRules.defaults(),
                List.of(),
                false);
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
        return person(TestRoster.ref(user));
    }

    /** Somebody, wherever they are. */
    public TestPerson person(PersonRef ref) {
        return new TestPerson(this, ref);
    }

    /** Lets everything happen that is due. */
    public void settle() {
        bot.background().untilQuiet();
    }

    /** Where events come in. */
    public TurnProcessor turns() {
        return bot.turns();
    }

    /** What it is made of. */
    public BotContext context() {
        return context;
    }

    /** What runs beside the turns. */
    public Background background() {
        return bot.background();
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
            return Files.createTempDirectory("bot");
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
        if (ownsDatabase) {
            TestPostgres.drop(connections.getJdbcUrl());
        }
    }
}
