package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;
import org.beenthere.postgres.PostgresDatabase;
import org.beenthere.postgres.connection.ConnectionPool;
import org.beenthere.programme.Need;
import org.beenthere.programme.PeerCase;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterImportTest {

    private static final String HEADER = "platform,tenant,user_id,name,roles,discipline,department,seniority,languages,"
            + "capacity,manager_user_id,excludes,same_as,trained_until\n";
    private static final String ANA = "slack,T1,U1,Ana Lima,,medicine,,,en,,,,,\n";
    private static final String BEN = "slack,T1,U2,Ben Okafor,supporter,medicine,,,en,1,,,,\n";
    private static final String DANA = "slack,T1,U3,Dana Reyes,coordinator,,,,en,,,,,\n";

    @TempDir
    private Path folder;

    private ServeFolder serve;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void make() throws Exception {
        serve = new ServeFolder(folder);
        Files.delete(serve.site().folder().resolve("rota.csv"));
        roster(ANA + BEN + DANA);
    }

    @Test
    void a_dry_run_says_what_it_would_do_without_a_name_and_changes_nothing() throws Exception {
        serve.startAndStop();
        roster(ANA + BEN.replace("supporter", "").replace("Ben Okafor", "Ben O")
                + "slack,T1,U4,Emil Novak,supporter,surgery,,,en,,,,,\n");
        for (int i = 0; i < 2; i++) {
            assertThat(run()).isZero();
            assertThat(lines())
                    .containsExactly(
                            "roster.csv and the roster in use: 1 new, 1 changed, 1 gone.",
                            "  line 3: slack:T1:U2 is changed: name, roles",
                            "  line 4: slack:T1:U4 is new",
                            "  slack:T1:U3 is gone",
                            "Nothing is changed yet. To take it over: ./beenthere roster import " + site() + " --yes");
        }
        assertThat(count("roster_entry")).isEqualTo(3);
    }

    @Test
    void with_yes_it_is_taken_over_and_a_second_time_there_is_nothing_to_do() throws Exception {
        serve.startAndStop();
        roster(ANA + BEN + DANA.replace("coordinator", "supporter;coordinator").replace(",,,,en", ",nursing,,,en"));
        assertThat(run("--yes")).isZero();
        assertThat(lines())
                .containsExactly(
                        "roster.csv and the roster in use: 0 new, 1 changed, 0 gone.",
                        "  line 4: slack:T1:U3 is changed: roles, discipline",
                        "It is taken over.");
        assertThat(run("--yes")).isZero();
        assertThat(lines()).containsExactly("roster.csv is the roster in use: there is nothing to take over.");
        assertThat(serve.startAndStop()).isEmpty();
    }

    @Test
    void somebody_who_is_gone_and_holds_a_request_is_counted_and_keeps_it() throws Exception {
        serve.startAndStop();
        isHeldBy(new PersonRef("slack", "T1", "U2"));
        roster(ANA + DANA);
        assertThat(run("--yes")).isZero();
        assertThat(lines())
                .containsExactly(
                        "roster.csv and the roster in use: 0 new, 0 changed, 1 gone.",
                        "  slack:T1:U2 is gone",
                        "Requests held by somebody who is not on this roster: 1."
                                + " Each stays with them until it is closed or handed back.",
                        "It is taken over.");
        assertThat(count("peer_case where holder is not null")).isEqualTo(1);
    }

    @Test
    void every_problem_of_the_file_is_told_with_its_place_and_nothing_is_changed() throws Exception {
        serve.startAndStop();
        roster(ANA.replace("slack", "slock") + BEN + DANA.replace("coordinator", "boss"));
        assertThat(run("--yes")).isEqualTo(1);
        assertThat(out.toString()).contains("roster.csv:2:1: ", "roster.csv:4:24: ", "2 problems to put right.");
        assertThat(count("roster_entry")).isEqualTo(3);
    }

    @Test
    void an_import_that_fails_half_way_changes_nothing() throws Exception {
        serve.startAndStop();
        sql("create function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no room'; end $$");
        sql("create trigger refuse before delete on roster_entry for each row execute function refuse()");
        roster(ANA.replace("Ana", "Anna") + BEN);
        assertThat(run("--yes")).isEqualTo(1);
        assertThat(err.toString() + out).doesNotContain("Anna", "Dana");
        sql("drop trigger refuse on roster_entry");
        assertThat(run()).isZero();
        assertThat(lines()).first().asString().endsWith("0 new, 1 changed, 1 gone.");
    }

    @Test
    void a_new_database_is_left_to_the_first_start_of_serve() throws Exception {
        assertThat(run("--yes")).isEqualTo(1);
        assertThat(err)
                .hasToString("The database is new: the first ./beenthere serve takes the roster over by itself.\n");
        serve.without("DATABASE_URL").with("BEENTHERE_DATA", "" + folder.resolve("none"));
        assertThat(run("--yes")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no database in " + folder.resolve("none") + ": ");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void the_keyset_of_another_database_and_the_example_are_refused() throws Exception {
        serve.startAndStop();
        Keyset.create(folder.resolve("other"));
        serve.with("BEENTHERE_KEYSET", "" + folder.resolve("other"));
        assertThat(run("--yes")).isEqualTo(1);
        assertThat(err.toString()).startsWith("The keyset " + folder.resolve("other") + " belongs to another database");
        serve.site().replace("programme.yaml", "country: US", "country: US\nexample: true");
        assertThat(run("--yes")).isEqualTo(1);
        assertThat(err.toString()).contains("programme.yaml says 'example: true'");
    }

    @Test
    void it_can_run_while_the_bot_is_at_work() throws Exception {
        try (RunningBot bot = serve.start()) {
            bot.address();
            roster(ANA + BEN);
            assertThat(run("--yes")).isZero();
            assertThat(count("roster_entry")).isEqualTo(2);
        }
    }

    private void roster(String rows) throws Exception {
        serve.site().with("roster.csv", HEADER + rows);
    }

    private String site() {
        return "" + serve.site().folder();
    }

    /** Runs the command; BEENTHERE_SITE need not be set. */
    private int run(String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var arguments = new ArrayList<>(List.of("roster", "import", site()));
        arguments.addAll(List.of(options));
        var environment = new HashMap<>(serve.environment());
        environment.remove("BEENTHERE_SITE");
        return Main.commandLine(environment)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    /** Keeps a request of somebody that a supporter holds. */
    private void isHeldBy(PersonRef supporter) {
        try (var keys = KeyFolder.openWithoutLock(Path.of(serve.environment().get("BEENTHERE_KEYS")));
                var connections = ConnectionPool.open(serve.jdbcUrl(), "postgres", "postgres");
                var database = new PostgresDatabase(connections, vault(keys))) {
            database.inTransaction(Duration.ofSeconds(10), tx -> {
                var requester = tx.accounts().meet(Address.of(new PersonRef("slack", "T1", "U9")));
                var now = Instant.now();
                var opened = PeerCase.opened(
                        UUID.randomUUID(),
                        vault(keys).newKey(),
                        "ABC-DEF",
                        requester.person(),
                        now,
                        now,
                        new Need("week", "medicine", ""));
                tx.cases().open(opened);
                var holder = tx.accounts().of(supporter).person();
                tx.cases()
                        .save(opened.offered().orElseThrow().acceptedBy(holder).orElseThrow());
                return null;
            });
        }
    }

    private Vault vault(KeyFolder keys) {
        return new Vault(Keyset.read(Path.of(serve.environment().get("BEENTHERE_KEYSET"))), keys);
    }

    private int count(String what) throws Exception {
        try (var connection = DriverManager.getConnection(serve.jdbcUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void sql(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(serve.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
