package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.beenthere.app.database.OneServer;
import org.beenthere.conversations.ExampleSite;
import org.beenthere.vault.Keyset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

    private static ServeFolder started;

    @TempDir
    private Path folder;

    private ServeFolder serve;

    @BeforeAll
    static void startAndStopOnce(@TempDir Path once) throws Exception {
        started = new ServeFolder(once);
        startAndStop(started);
    }

    @BeforeEach
    void make() throws Exception {
        serve = new ServeFolder(folder);
    }

    @Test
    void with_a_proper_site_it_starts_and_starts_again_and_is_ready() throws Exception {
        for (int start = 1; start <= 2; start++) {
            try (RunningBot bot = serve.start()) {
                String address = bot.address();
                assertThat(Web.get(address + "/health/live").body()).isEqualTo("live");
                assertThat(Web.get(address + "/health/ready").body()).isEqualTo("ready");
                assertThat(Web.get(address + "/practice").statusCode()).isEqualTo(404);
                assertThat(Web.get(address + "/practice/api/state").statusCode())
                        .isEqualTo(404);
                bot.askToStop();
                assertThat(bot.exitCode()).isEqualTo(128 + 15);
                assertThat(bot.allLines()).last().isEqualTo("Stopped. Everything is kept.");
                assertThat(bot.allLines()).noneMatch(line -> line.contains("WARN") || line.contains("roster.csv"));
            }
        }
    }

    @Test
    void the_example_site_is_refused() throws Exception {
        ExampleSite.copyTo(serve.site().folder());
        assertRefused("programme.yaml says 'example: true': make the folder your own, then take that line out.");
    }

    @Test
    void numbers_that_nobody_checked_for_a_year_are_refused() throws Exception {
        serve.site().checkedOn(LocalDate.now(ZoneOffset.UTC).minusYears(1));
        assertRefused("crisis.yaml has a number that was not checked in the last year: "
                + "check it at its source, then write the day after 'checked:'.");
    }

    @Test
    void a_broken_script_is_refused_with_its_place_before_anything_is_made() throws Exception {
        serve.without("DATABASE_URL").site().with("scripts/home.yaml", "script: home\nstart: nowhere\n");
        try (RunningBot bot = serve.start()) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.allLines())
                    .singleElement()
                    .asString()
                    .startsWith("scripts/home.yaml:")
                    .contains("problem");
        }
        assertThat(folder.resolve("data-serve")).doesNotExist();
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void a_missing_keyset_is_refused() throws Exception {
        Files.delete(folder.resolve("keyset"));
        assertRefused(folder.resolve("keyset") + " is not there: make one with ./beenthere keys new "
                + folder.resolve("keyset"));
    }

    @Test
    void a_keyset_that_others_can_read_is_refused() throws Exception {
        Files.setPosixFilePermissions(folder.resolve("keyset"), PosixFilePermissions.fromString("rw-r-----"));
        assertRefused(
                folder.resolve("keyset") + " is open to others than its owner: chmod 600 " + folder.resolve("keyset"));
    }

    @Test
    void the_keyset_of_another_database_is_refused() throws Exception {
        startedBefore();
        Files.delete(serve.folder().resolve("keyset"));
        Keyset.create(serve.folder().resolve("keyset"));
        assertRefused("The keyset " + serve.folder().resolve("keyset")
                + " belongs to another database: set BEENTHERE_KEYSET to the one that belongs to this.");
    }

    @Test
    void the_key_store_of_another_database_is_refused() throws Exception {
        startedBefore();
        ServeFolder other = new ServeFolder(Files.createDirectory(serve.folder().resolve("other")));
        try (RunningBot bot = other.start()) {
            bot.address();
        }
        serve.with("BEENTHERE_KEYS", "" + serve.folder().resolve("other/keys"));
        assertRefused("The key store " + serve.folder().resolve("other/keys")
                + " belongs to another database: set BEENTHERE_KEYS to the one that belongs to this. If that is lost for"
                + " good, see ./beenthere keys adopt --help");
    }

    @Test
    void a_key_folder_that_is_not_mounted_is_refused() throws Exception {
        startedBefore();
        Files.move(serve.folder().resolve("keys"), serve.folder().resolve("elsewhere"));
        Files.createDirectory(serve.folder().resolve("keys"));
        assertRefused(
                serve.folder().resolve("keys")
                        + " holds no key store: mount it, or name the folder that does; if it is lost for good, see ./beenthere keys adopt --help");
    }

    @Test
    void a_new_database_does_not_take_the_keys_of_an_old_one_and_is_left_new() throws Exception {
        startedBefore();
        String empty = OneServer.newUrl();
        serve.with("DATABASE_URL", empty);
        assertRefused(
                "The key store " + serve.folder().resolve("keys") + " belongs to another database, and this one is new:"
                        + " put the data back, or name an empty folder in BEENTHERE_KEYS.");
        serve.with("BEENTHERE_KEYS", "" + serve.folder().resolve("new-keys"));
        startAndStop(serve);
    }

    @Test
    void a_database_of_another_version_is_refused_and_left_as_it_is() throws Exception {
        startedBefore();
        run("update flyway_schema_history set checksum = checksum + 1");
        assertRefused("The database was made by another version of BeenThere, and this one cannot bring it up to date."
                + " Nothing was changed: start that version, or name an empty database.");
    }

    @Test
    void a_user_who_may_not_make_tables_is_told_what_to_do() throws Exception {
        run("drop role if exists guest");
        run("create role guest login password 'guest'");
        serve.with("DATABASE_URL", serve.environment().get("DATABASE_URL").replaceFirst("//[^@]+@", "//guest:guest@"));
        assertRefused("The database does not let the bot make its tables:"
                + " make the bot's user the owner of the database.");
    }

    @Test
    void two_that_start_at_once_on_the_same_keys_are_one() throws Exception {
        try (RunningBot first = serve.start()) {
            first.address();
            assertRefused(folder.resolve("keys")
                    + " is in use: stop the process that has it (several nodes need BEENTHERE_KEYS_URL)");
        }
    }

    @Test
    void a_roster_that_differs_is_told_with_the_way_to_take_it_over() throws Exception {
        startedBefore();
        serve.site().replace("roster.csv", "practice,practice,leo,Leo Fischer", "practice,practice,lea,Lea Fischer");
        serve.site().replace("roster.csv", "Ben Okafor", "Benjamin Okafor");
        try (RunningBot bot = serve.start()) {
            assertThat(bot.lineWith("roster.csv"))
                    .isEqualTo("roster.csv differs from the roster in use (1 new, 1 changed, 1 gone)."
                            + " Look at it with: ./beenthere roster import "
                            + serve.site().folder());
            bot.address();
        }
    }

    /** As if it had been started and stopped here. */
    private void startedBefore() throws Exception {
        serve = started.copyTo(Files.createDirectory(folder.resolve("started")));
    }

    private static void startAndStop(ServeFolder serve) throws Exception {
        try (RunningBot bot = serve.start()) {
            bot.address();
            bot.askToStop();
            bot.exitCode();
        }
    }

    private void assertRefused(String line) throws Exception {
        try (RunningBot bot = serve.start()) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.allLines()).containsExactly(line);
        }
    }

    private void run(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(serve.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
