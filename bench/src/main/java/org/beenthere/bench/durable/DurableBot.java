package org.beenthere.bench.durable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.beenthere.bench.BenchmarkScripts;
import org.beenthere.bench.Resources;
import org.beenthere.chat.Act;
import org.beenthere.chat.Address;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.postgres.PostgresDatabase;
import org.beenthere.postgres.schema.DatabaseIdentity;
import org.beenthere.programme.Hours;
import org.beenthere.programme.Programme;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.programme.Rota;
import org.beenthere.programme.WorkingTime;
import org.beenthere.script.Scripts;
import org.beenthere.turn.Bot;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;

/** The bot on a database, with keys in a folder and a platform in memory. People answer two questions again and again. */
final class DurableBot implements AutoCloseable {

    private static final List<String> ANSWERS = List.of("This week", "Not yet");

    private final DataSource connections;
    private final MemoryPlatform platform;
    private final KeyFolder keys;
    private final PostgresDatabase database;
    private final Bot bot;

    /** @param folder of keyset and keys; several bots in turn may use the same */
    DurableBot(DataSource connections, Path folder, MemoryPlatform platform) {
        this.connections = connections;
        this.platform = platform;
        var keyset = folder.resolve("keyset");
        if (Files.notExists(keyset)) {
            Keyset.create(keyset);
        }
        this.keys = KeyFolder.openOrMake(folder.resolve("keys"));
        var vault = new Vault(Keyset.read(keyset), keys);
        DatabaseIdentity.write(connections, keys.id(), vault.indexFingerprint(), DatabaseIdentity.SERVE);
        this.database = new PostgresDatabase(connections, vault);
        this.bot = new Bot(new BotContext(
                database,
                vault,
                keys,
                DurableBot::scripts,
                programme(),
                Map.of(platform.name(), platform),
                InstantSource.system()));
    }

    private static final Scripts SCRIPTS = BenchmarkScripts.compile(
            BenchmarkScripts.withShipped(Map.of("ask-for-a-peer.yaml", Resources.text("durable/ask-for-a-peer.yaml"))));

    private static Scripts scripts() {
        return SCRIPTS;
    }

    private static Programme programme() {
        var workingTime = new WorkingTime(
                ZoneOffset.UTC,
                Map.of(DayOfWeek.MONDAY, List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(17, 0)))),
                Set.of());
        return new Programme(ProgrammeRules.defaults(), workingTime, new Rota(List.of()), 24, 90);
    }

    /** Begins a day, and has people come and ask, until each sees the first question. */
    void begin(int people) {
        bot.background().endDay();
        for (var user : IntStream.range(0, people).mapToObj(String::valueOf).toList()) {
            until(user, "Ask for a peer", () -> act(user, new Act.Greeted()));
            until(user, ANSWERS.getFirst(), () -> press(user, "Ask for a peer"));
        }
    }

    /** On a machine that is busy, a turn may not be saved in time. */
    private void until(String user, String label, Runnable act) {
        while (platform.button(user, label).isEmpty()) {
            act.run();
            bot.background().untilQuiet();
        }
    }

    /** Has somebody answer the question that they see. */
    void turn(int person) {
        var user = String.valueOf(person);
        press(
                user,
                ANSWERS.stream()
                        .filter(label -> platform.button(user, label).isPresent())
                        .findFirst()
                        .orElseThrow());
    }

    private void press(String user, String label) {
        act(user, new Act.Pressed(platform.button(user, label).orElseThrow()));
    }

    private void act(String user, Act act) {
        var person = Address.of(new PersonRef(platform.name(), "here", user));
        var event = new ChatEvent(UUID.randomUUID().toString(), person, Instant.now(), act);
        if (!bot.turns().process(event, ReplyHandle.NONE)) {
            throw new IllegalStateException("an event was not taken");
        }
    }

    @Override
    public void close() {
        bot.close();
        database.close();
        keys.close();
        if (connections instanceof Closeable pool) {
            try {
                pool.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
