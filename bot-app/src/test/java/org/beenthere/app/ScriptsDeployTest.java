package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.beenthere.app.bot.BotRuntime;
import org.beenthere.app.database.OneServer;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.database.ScratchData;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.testing.ChatUser;
import org.beenthere.testing.FakePlatform;
import org.beenthere.testing.MemoryStandIn;
import org.beenthere.vault.KeyFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New scripts come to a bot at work, and to the people who are in the middle of something. */
class ScriptsDeployTest {

    private static final String ROSTER = "platform,tenant,user_id,name,roles,discipline,department,seniority,languages,"
            + "capacity,manager_user_id,excludes,same_as,trained_until\n"
            + "slack,slack,ana,Ana Lima,,medicine,,,en,,,,,\n"
            + "slack,slack,eve,Eve Stone,,medicine,,,en,,,,,\n";
    private static final String ASK = """
            script: ask-for-a-peer
            locale: en
            start: soon
            slots: { soon: { type: choice, words: { today: "today", week: "this week" } } }
            everywhere:
              help_now: { text: "Help now", call: help-now }
              stop: { text: "Stop", goto: stopped }
            expire: { after: PT4H, goto: stopped }
            steps:
              soon:
                ask: "How soon?"
                fills: soon
                choices: { today: { text: "Today" }, week: { text: "This week" } }
                goto: sure
              sure:
                ask: "Shall I send it?"
                choices: { send: { text: "Send", goto: open } }
              open: { do: request.open, with: [soon], outcomes: { opened: sent, already_open: stopped } }
              sent: { say: "It is sent for {soon}.", end: sent }
              stopped: { say: "That is fine.", end: stopped }
            """;
    private static final String WITHOUT_SURE =
            ASK.replaceAll("(?s)  sure:.*?goto: open } }\n", "").replace("goto: sure", "goto: open");

    @TempDir
    private Path folder;

    private ServeFolder serve;
    private MemoryStandIn chat;
    private OpenDatabase database;
    private BotRuntime runtime;
    private final List<String> said = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void open() throws Exception {
        serve = new ServeFolder(folder).with("DATABASE_URL", OneServer.migratedUrl());
        serve.site().with("roster.csv", ROSTER).with("rota.csv", "user_id,from,to\n");
        write(ASK);
        chat = new MemoryStandIn(new FakePlatform("slack", true));
        start();
    }

    private void start() {
        var settings = Settings.read(Mode.SERVE, serve.environment());
        said.clear();
        database = OpenDatabase.open(settings, said::add);
        runtime = BotRuntime.open(
                settings,
                database,
                SiteFolder.of(settings, LocalDate.now(ZoneOffset.UTC)),
                Map.of("slack", chat.platform()),
                InstantSource.system(),
                UnaryOperator.identity(),
                said::add);
        chat.connect(runtime.bot().turns());
    }

    @AfterEach
    void stop() {
        runtime.close();
        database.close();
    }

    private void write(String ask) throws Exception {
        serve.site().with("scripts/ask-for-a-peer.yaml", ask);
    }

    private ChatUser person(String name) {
        return new ChatUser(chat, chat.person(name), this::settle);
    }

    private void settle() {
        chat.settle();
        runtime.bot().background().untilQuiet();
    }

    private ChatUser asking(String name) {
        return person(name).greets().presses("Ask for a peer");
    }

    private int scripts(String command) {
        int code = whileNobodyRuns(command);
        settle();
        return code;
    }

    private int whileNobodyRuns(String command) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return run(command, out);
    }

    private int run(String command, StringWriter out) {
        return Main.commandLine(serve.environment())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("scripts", command, "" + serve.site().folder());
    }

    @Test
    void new_words_are_said_at_once_to_somebody_who_is_in_the_middle() throws Exception {
        var ana = asking("ana").presses("This week");
        write(ASK.replace("Shall I send it?", "Send it now?").replace("It is sent for", "It goes to them for"));
        assertThat(scripts("deploy")).isZero();
        assertThat(out.toString())
                .contains(
                        "  ask-for-a-peer, at 'sure': fewer than 5 go on, with the new words\n",
                        "They are deployed, as number 2. A bot at work follows them within a few seconds.");
        ana.types("what?");
        assertThat(ana.lastLine()).contains("Send it now?");
        assertThat(ana.presses("Send").transcript()).contains("It goes to them for this week.");
    }

    @Test
    void a_check_says_what_would_be_and_changes_nothing() throws Exception {
        var ana = asking("ana").presses("This week");
        write(ASK.replace("Shall I send it?", "Send it now?"));
        assertThat(scripts("check")).isZero();
        assertThat(out.toString())
                .contains("at 'sure': fewer than 5 go on, with the new words")
                .doesNotContain("deployed");
        ana.types("what?");
        assertThat(ana.lastLine()).contains("Shall I send it?");
        write(ASK);
        assertThat(scripts("check")).isZero();
        assertThat(out.toString()).contains("These scripts, words and prompts are the ones in use (number 1).");
    }

    @Test
    void a_question_at_which_somebody_waits_is_not_taken_out_without_a_word_where_they_go() throws Exception {
        var ana = asking("ana").presses("This week");
        write(WITHOUT_SURE);
        assertThat(scripts("check")).isEqualTo(1);
        assertThat(out.toString()).contains("It would not be deployed like this.");
        assertThat(scripts("deploy")).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "ask-for-a-peer, at 'sure': fewer than 5 wait at a question that is gone. Say where they go: 'was: [sure]'"
                                + " in the step that it became, or 'moves_to: { sure: STEP }' beside the steps.\n"
                                + "Nothing was deployed.");
        assertThat(asking("eve").presses("Today").lastLine()).contains("Shall I send it?");

        write(WITHOUT_SURE.replace("steps:", "moves_to: { sure: soon }\nsteps:"));
        assertThat(scripts("deploy")).isZero();
        assertThat(out.toString())
                .contains("at 'sure': fewer than 5 are told that it was changed, and go on where moves_to says\n");
        ana.presses("Send");
        assertThat(ana.transcript()).contains("changed").doesNotContain("It is sent");
        assertThat(ana.presses("Today").transcript()).contains("It is sent for today.");
    }

    @Test
    void whom_the_new_version_cannot_take_goes_on_as_they_began_and_others_begin_with_the_new_one() throws Exception {
        var ana = asking("ana").presses("This week");
        write(ASK.replace("goto: sure\n", "goto: who\n")
                .replace(
                        "  sure:\n",
                        "  who:\n    ask: \"Who?\"\n    fills: who\n    choices: { me: { text: \"I\" } }\n"
                                + "    goto: sure\n  sure:\n")
                .replace("slots: {", "slots: { who: { type: choice, words: { me: \"yourself\" } },")
                .replace("for {soon}", "for {who}, {soon}"));
        assertThat(scripts("deploy")).isZero();
        assertThat(out.toString()).contains("at 'sure': fewer than 5 go on with the version they are in\n");
        assertThat(versions()).isEqualTo(2);
        assertThat(asking("eve").presses("Today").lastLine()).contains("Who?");

        stop();
        start();
        assertThat(ana.presses("Send").transcript()).contains("It is sent for this week.");
        assertThat(person("eve").presses("I").presses("Send").transcript()).contains("for yourself, today.");

        for (var fine : List.of("That is fine.", "Fine.", "All right.")) {
            write(ASK.replace("That is fine.", fine));
            assertThat(scripts("deploy")).isZero();
        }
        assertThat(versions())
                .as("the newest, and two that may still be followed")
                .isEqualTo(3);
    }

    @Test
    void of_two_who_deploy_the_same_at_once_one_does_and_the_other_sees_it() throws Exception {
        write(ASK.replace("How soon?", "When?"));
        var lines = Stream.generate(StringWriter::new).limit(2).toList();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var ended : two.invokeAll(lines.stream()
                    .<Callable<Integer>>map(out -> () -> run("deploy", out))
                    .toList())) {
                assertThat(ended.get()).isZero();
            }
        }
        assertThat(lines.stream().map(StringWriter::toString))
                .anySatisfy(one -> assertThat(one).contains("They are deployed, as number 2."))
                .anySatisfy(other -> assertThat(other).contains("the ones in use (number 2)."));
        settle();
        assertThat(asking("ana").lastLine()).contains("When?");
    }

    @Test
    void a_script_that_is_taken_out_goes_on_for_whoever_is_in_it() throws Exception {
        var own = ASK.replace("script: ask-for-a-peer", "script: ours")
                .replace("request.open", "programme.waiting")
                .replace("with: [soon], ", "")
                .replace("It is sent for", "You chose")
                .replace("opened: sent, already_open: stopped", "listed: sent, none: sent, refused: sent");
        var home = ShippedScripts.files().get("scripts/home.yaml");
        serve.site()
                .with("scripts/ours.yaml", own)
                .with("scripts/home.yaml", home.replace("start: ask-for-a-peer", "start: ours"));
        assertThat(scripts("deploy")).isZero();
        var ana = asking("ana").presses("This week");
        Files.delete(serve.site().folder().resolve("scripts/ours.yaml"));
        Files.delete(serve.site().folder().resolve("scripts/home.yaml"));
        assertThat(scripts("deploy")).isZero();
        assertThat(out.toString()).contains("ours, at 'sure': fewer than 5 go on with the version they are in");
        assertThat(ana.presses("Send").transcript()).contains("You chose this week.");
    }

    @Test
    void prompts_of_check_ins_are_deployed_with_the_scripts() throws Exception {
        assertThat(prompts()).contains("holding-up").doesNotContain("night");
        var breaks = Files.readString(serve.site().folder().resolve("check-ins/breaks.yaml"));
        serve.site().with("check-ins/night.yaml", breaks.replace("cut: [seldom, no]", "cut: [seldom, nope]"));
        assertThat(scripts("deploy")).isEqualTo(1);
        assertThat(out.toString()).contains("check-ins/night.yaml:10:15: error BT706: There is no option 'nope'.");
        assertThat(prompts()).doesNotContain("night");

        serve.site().with("check-ins/night.yaml", breaks);
        assertThat(scripts("deploy")).isZero();
        assertThat(prompts()).contains("holding-up", "night");
    }

    private List<String> prompts() {
        return runtime.scripts().prompts().in("en").stream().map(Prompt::id).toList();
    }

    @Test
    void scripts_that_are_wrong_are_told_whole_and_nothing_is_deployed() throws Exception {
        var ana = asking("ana").presses("This week");
        write(ASK.replace("goto: sure", "goto: shure").replace("text: \"Send\"", "txet: \"Send\""));
        assertThat(scripts("deploy")).isEqualTo(1);
        assertThat(out.toString())
                .contains("There is no step 'shure'. Did you mean 'sure'?", "txet", "They cannot be used");
        assertThat(ana.presses("Send").transcript()).contains("It is sent for this week.");
    }

    @Test
    void a_start_follows_what_is_deployed_and_says_that_the_folder_differs() throws Exception {
        stop();
        write(ASK.replace("How soon?", "When?"));
        start();
        assertThat(said)
                .contains("scripts/, words/ or check-ins/ differ from those in use. Look at what that would do with:"
                        + " ./beenthere scripts check " + serve.site().folder());
        assertThat(asking("ana").lastLine()).contains("How soon?");
        assertThat(scripts("deploy")).isZero();
        stop();
        start();
        assertThat(said).isEmpty();
        assertThat(asking("eve").lastLine()).contains("When?");
    }

    @Test
    void a_folder_that_is_broken_keeps_nobody_from_starting_what_is_deployed() throws Exception {
        stop();
        write("script: [");
        start();
        assertThat(asking("ana").lastLine()).contains("How soon?");
    }

    @Test
    void home_is_shown_anew_when_its_words_change() throws Exception {
        var ana = person("ana").greets();
        assertThat(ana.canPress("Ask for a peer")).isTrue();
        var home = ShippedScripts.files().get("scripts/home.yaml");
        serve.site().with("scripts/home.yaml", home.replace("\"Ask for a peer\"", "\"Talk to a peer\""));
        assertThat(scripts("deploy")).isZero();
        assertThat(ana.canPress("Talk to a peer")).isTrue();
    }

    @Test
    void a_menu_with_another_choice_asks_nobody_again() throws Exception {
        person("ana").greets();
        var home = ShippedScripts.files().get("scripts/home.yaml");
        serve.site().with("scripts/home.yaml", home.replaceFirst("(?m)^ *colleague: \\{.*\n", ""));
        assertThat(scripts("check")).as(out.toString()).isZero();
        assertThat(out.toString()).contains("home, at 'menu': fewer than 5 go on, with the new version\n");
    }

    @Test
    void home_that_changed_while_the_bot_stood_still_is_shown_anew_when_it_is_opened() throws Exception {
        var ana = person("ana").greets();
        stop();
        var home = ShippedScripts.files().get("scripts/home.yaml");
        serve.site().with("scripts/home.yaml", home.replace("\"Ask for a peer\"", "\"Talk to a peer\""));
        assertThat(whileNobodyRuns("deploy")).isZero();
        start();
        assertThat(ana.greets().canPress("Talk to a peer")).isTrue();
    }

    @Test
    void a_new_database_is_left_to_the_first_start_and_the_keys_of_another_are_refused() throws Exception {
        var other = folder.resolve("other-keys");
        KeyFolder.openOrMake(other).close();
        serve.with("BEENTHERE_KEYS", "" + other);
        write(ASK.replace("How soon?", "When?"));
        assertThat(scripts("deploy")).isEqualTo(1);
        assertThat(err.toString()).contains("The key store belongs to another database");
        serve.without("DATABASE_URL").with("BEENTHERE_DATA", "" + folder.resolve("none"));
        assertThat(scripts("deploy")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no database in " + folder.resolve("none"));
        assertThat(scripts("check")).isZero();
        assertThat(out.toString()).contains("can be used: 0 errors", "is not known. There is no database in ");
    }

    @Test
    void somebody_at_a_question_of_a_deployment_that_is_lost_is_told_and_begins_anew() throws Exception {
        write(
                ASK.replace("goto: sure\n", "goto: where\n")
                        .replace(
                                "  sure:\n",
                                "  where:\n    ask: \"Where?\"\n    choices: { here: { text: \"Here\", goto: sure } }\n  sure:\n"));
        assertThat(scripts("deploy")).isZero();
        var ana = asking("ana").presses("This week");
        var eve = asking("eve");
        assertThat(ana.lastLine()).contains("Where?");

        sql("delete from deployment where number = 2; delete from script_version where source like '%Where?%'");
        settle();
        ana.presses("Here");
        assertThat(ana.transcript()).contains("I lost my place there");
        assertThat(ana.lastLine()).contains("How soon?", "Help now");
        assertThat(eve.presses("Today").lastLine()).contains("Shall I send it?");
        assertThat(scripts("deploy")).isZero();
        assertThat(ana.presses("Today").lastLine()).contains("Where?");
    }

    @Test
    void a_database_of_another_version_is_left_as_it_is() throws Exception {
        write(ASK.replace("How soon?", "When?"));
        sql("delete from flyway_schema_history where installed_rank ="
                + " (select max(installed_rank) from flyway_schema_history)");
        assertThat(scripts("check")).isZero();
        assertThat(out.toString()).contains("is not known. The database is of another version of BeenThere.");
        assertThat(scripts("deploy")).isOne();
        assertThat(err.toString()).contains("The database is of another version of BeenThere. Nothing was changed");
    }

    @Test
    void it_is_deployed_beside_a_bot_at_work_on_a_database_of_its_own(@TempDir Path other) throws Exception {
        ScratchData.prepare(other.resolve("data"));
        serve = new ServeFolder(other).without("DATABASE_URL").with("BEENTHERE_DATA", "" + other.resolve("data"));
        try (var bot = serve.start()) {
            bot.address();
            write(ASK);
            assertThat(scripts("deploy")).isZero();
            assertThat(out.toString()).contains("They are deployed, as number 2.");
            assertThat(bot.isAlive()).isTrue();
        }
    }

    private void sql(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(serve.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many versions of the script are kept. */
    private int versions() throws Exception {
        try (var connection = DriverManager.getConnection(serve.jdbcUrl());
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select count(*) from script_version where script = 'ask-for-a-peer'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
