package org.beenthere.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import org.beenthere.app.OwnSite;
import org.beenthere.app.database.OneServer;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.SiteReader;
import org.beenthere.app.storage.Connections;
import org.beenthere.postgres.PostgresDatabase;
import org.beenthere.postgres.connection.ConnectionPool;
import org.beenthere.postgres.schema.DatabaseIdentity;
import org.beenthere.postgres.schema.Schema;
import org.beenthere.programme.Programme;
import org.beenthere.testing.AtOnce;
import org.beenthere.testing.ChatUser;
import org.beenthere.testing.FakePlatform;
import org.beenthere.testing.LogLines;
import org.beenthere.testing.MemoryStandIn;
import org.beenthere.turn.Bot;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database and key folder, and a deployment beside them. */
class TwoNodesTest {

    private static final String ASK = """
            script: ask-for-a-peer
            start: soon
            slots: { soon: { type: choice, words: { today: "today", week: "this week" } } }
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: PT4H, goto: over }
            steps:
              soon:
                ask: "How soon?"
                fills: soon
                choices: { today: { text: "Today" }, week: { text: "This week" } }
                goto: sure
              sure:
                ask: "Shall I send it?"
                choices: { send: { text: "Send", goto: open } }
              open: { do: request.open, with: [soon], outcomes: { opened: sent, already_open: over } }
              sent: { say: "It is sent for {soon}.", end: sent }
              over: { end: over }
            """;

    @TempDir
    private Path folder;

    private OwnSite site;
    private Settings settings;
    private MemoryStandIn chat;
    private Node one;
    private Node other;

    /** What a process has of its own; the database and the key folder they share. */
    private record Node(HikariDataSource connections, PostgresDatabase database, KeyFolder keys, Bot bot) {

        void close() {
            bot.close();
            database.close();
            connections.close();
            keys.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        site = new OwnSite(folder.resolve("site")).with("scripts/ask-for-a-peer.yaml", ASK);
        settings = Settings.read(
                Mode.SERVE,
                Map.of(
                        "DATABASE_URL", OneServer.migratedUrl(),
                        "BEENTHERE_SITE", "" + site.folder(),
                        "BEENTHERE_KEYSET", "" + folder.resolve("keyset"),
                        "BEENTHERE_KEYS", "" + folder.resolve("keys")));
        Keyset.create(folder.resolve("keyset"));
        KeyFolder.openOrMake(folder.resolve("keys")).close();
        chat = new MemoryStandIn(new FakePlatform("slack", true));
        one = node();
        other = node();
    }

    private Node node() throws Exception {
        var clock = InstantSource.system();
        var keys = KeyFolder.openWithoutLock(folder.resolve("keys"));
        var vault = new Vault(Keyset.read(folder.resolve("keyset")), keys);
        var connections = Connections.pool(OpenDatabase.open(settings, _ -> {}).url());
        Schema.migrate(connections);
        DatabaseIdentity.write(connections, keys.id(), vault.indexFingerprint(), DatabaseIdentity.SERVE);
        var read = new SiteFolder(site.folder(), SiteReader.read(site.folder()));
        var scripts = DeployedScripts.open(read, Mode.SERVE, connections, vault, clock, _ -> {});
        var programme = new Programme(
                read.site().programme().rules(),
                read.site().workingTime(),
                read.site().rota(),
                24,
                90);
        var database = new PostgresDatabase(connections, vault);
        var house = new BotContext(database, vault, keys, scripts, programme, Map.of("slack", chat.platform()), clock);
        var bot = new Bot(house);
        bot.background().endDay();
        return new Node(connections, database, keys, bot);
    }

    @AfterEach
    void close() {
        other.close();
        one.close();
    }

    private void deploy(String ask) throws Exception {
        site.with("scripts/ask-for-a-peer.yaml", ask);
        var said = new ArrayList<String>();
        assertThat(ScriptDeployment.run(settings, SiteReader.read(site.folder()), site.folder(), true, said::add))
                .as("%s", said)
                .isTrue();
    }

    private static void settle(Node node) {
        node.bot().background().untilQuiet();
    }

    /** Somebody whose next act comes to that node. */
    private ChatUser at(Node node, String name) {
        chat.connect(node.bot().turns());
        return new ChatUser(chat, chat.person(name), () -> settle(node));
    }

    @Test
    void both_follow_the_row_at_their_next_round() throws Exception {
        at(one, "ana").greets().presses("Ask for a peer");
        at(other, "eve").greets().presses("Ask for a peer");
        deploy(ASK.replace("Shall I send it?", "Send it now?"));
        settle(one);
        settle(other);
        assertThat(at(one, "ana").presses("Today").lastLine()).contains("Send it now?");
        assertThat(at(other, "eve").presses("Today").lastLine()).contains("Send it now?");
    }

    @Test
    void somebody_whom_one_took_to_the_new_version_goes_on_with_it_at_the_other_which_has_not_looked_yet()
            throws Exception {
        at(one, "ana").greets().presses("Ask for a peer");
        deploy(
                ASK.replace("goto: sure", "goto: where")
                        .replace(
                                "  sure:\n",
                                "  where:\n    ask: \"Where?\"\n    choices: { here: { text: \"Here\", goto: sure } }\n  sure:\n"));
        settle(one);
        assertThat(at(one, "ana").presses("This week").lastLine()).contains("Where?");
        assertThat(at(other, "ana").presses("Here").lastLine()).contains("Shall I send it?");
        assertThat(at(one, "ana").presses("Send").lines()).anyMatch(line -> line.contains("It is sent for this week."));
    }

    @Test
    void many_whom_one_took_to_the_new_version_go_on_with_it_at_once_at_the_other_which_has_not_looked_yet()
            throws Exception {
        var people = IntStream.range(0, 3 * ConnectionPool.TRANSACTIONS)
                .mapToObj(i -> "p" + i)
                .toList();
        people.forEach(name -> at(one, name).greets().presses("Ask for a peer"));
        deploy(ASK.replace("Shall I send it?", "Send it now?"));
        settle(one);
        people.forEach(name -> at(one, name).presses("This week"));
        chat.connect(other.bot().turns());

        try (var log = new LogLines()) {
            AtOnce.does(people.stream()
                    .<Runnable>map(name -> () -> new ChatUser(chat, chat.person(name), () -> {}).presses("Send"))
                    .toList());
            settle(other);

            assertThat(log.warnings()).isEmpty();
        }
        assertThat(people)
                .allSatisfy(name -> assertThat(at(other, name).lines()).anyMatch(line -> line.contains("It is sent")));
    }

    @Test
    void somebody_whom_one_led_on_before_it_looked_goes_on_as_they_began_at_the_other() throws Exception {
        at(one, "ana").greets().presses("Ask for a peer");
        deploy(ASK.replace("goto: sure", "goto: open").replaceAll("(?s)  sure:.*?goto: open } }\n", ""));
        settle(other);
        assertThat(at(one, "ana").presses("Today").lastLine()).contains("Shall I send it?");
        assertThat(at(other, "ana").presses("Send").lines())
                .anyMatch(line -> line.contains("It is sent for today."))
                .noneMatch(line -> line.contains("changed"));
    }
}
