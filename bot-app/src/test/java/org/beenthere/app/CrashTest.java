package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.beenthere.app.database.ScratchData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash leaves, and what the next start makes of it. */
class CrashTest {

    @TempDir
    private Path folder;

    private RunningBot startNew() throws Exception {
        ScratchData.prepare(folder.resolve("data"));
        return start();
    }

    private RunningBot start() throws Exception {
        return new RunningBot(folder, Map.of("PORT", "0"));
    }

    @Test
    void after_a_kill_in_the_middle_everything_is_as_it_was_and_goes_on() throws Exception {
        String supporter;
        String ana;
        Instant then;
        try (RunningBot bot = startNew()) {
            var page = new PracticePage(bot.address());
            page.press("ana", "Ask for a peer");
            page.press("ana", "This week");
            page.press("ana", "Send");
            supporter = page.awaitWhoCanPress("Yes, I can", "ben", "chloe");
            page.post("clock", Map.of("minutes", 15));
            then = Instant.parse(page.state().path("clock").path("now").asText());
            ana = page.messages("ana");
            bot.kill();
        }
        try (RunningBot bot = start()) {
            assertThat(bot.lineWith("still running")).contains("taking over");
            var page = new PracticePage(bot.address());
            assertThat(page.messages("ana")).isEqualTo(ana);
            assertThat(Instant.parse(page.state().path("clock").path("now").asText()))
                    .isAfterOrEqualTo(then);

            page.press(supporter, "Yes, I can");
            page.submit("ana", Map.of("contact", "by phone"));
            page.awaitText(supporter, "Ana Lima");
        }
    }

    @Test
    void a_reset_that_was_cut_off_is_finished_by_the_next_start() throws Exception {
        try (RunningBot bot = startNew()) {
            var page = new PracticePage(bot.address());
            page.press("ana", "Ask for a peer");
            page.press("ana", "This week");
            page.press("ana", "Send");
            page.awaitWhoCanPress("Yes, I can", "ben", "chloe");
            // how far a reset comes before anything is forgotten
            run("insert into to_be_forgotten values (now())");
            bot.kill();
        }
        try (RunningBot bot = start()) {
            var page = new PracticePage(bot.address());
            assertThat(page.messages("ana")).isEqualTo("[]");
            page.awaitHome("ana", "You have no open request.");
        }
    }

    @Test
    void a_database_that_is_killed_comes_back_and_takes_messages_again() throws Exception {
        try (RunningBot bot = startNew()) {
            String address = bot.address();
            var page = new PracticePage(address);
            page.press("ana", "Ask for a peer");

            postmaster().destroyForcibly();
            bot.lineWith("The database had died and was started again");

            page.press("ana", "This week");
            page.press("ana", "Send");
            page.awaitWhoCanPress("Yes, I can", "ben", "chloe");
            await().until(() -> Web.get(address + "/health/ready").statusCode() == 200);
        }
    }

    @Test
    void while_its_database_stays_away_people_are_told_at_once_until_the_process_ends_and_the_next_has_everything()
            throws Exception {
        String before;
        var needed = folder.resolve("data/database/postgresql/global/pg_control");
        var elsewhere = folder.resolve("pg_control");
        try (RunningBot bot = startNew()) {
            String address = bot.address();
            var page = new PracticePage(address);
            page.press("ana", "Help now");
            page.awaitText("ana", "988");
            before = page.messages("ana");
            String ask = page.button("ana", "Ask for a peer").orElseThrow();
            String help = page.button("ana", "Help now").orElseThrow();

            Files.move(needed, elsewhere);
            postmaster().destroyForcibly();
            await().until(() -> Web.get(address + "/health/ready").statusCode() == 503);

            assertThat(Web.get(address + "/health/live").body()).isEqualTo("live");
            assertThat(page.press("ana", ask, UUID.randomUUID().toString()))
                    .contains("was not saved", "You can talk to somebody right now", "988");
            assertThat(page.press("ana", help, UUID.randomUUID().toString())).contains("988");
            var typed = page.post("type", Map.of("person", "ana", "event", "t1", "text", "words of mine"));
            assertThat(typed.body()).contains("words of mine", "not saved");
            assertThat(Web.get(page.url("state")).statusCode()).isEqualTo(503);
            assertThat(page.post("reset", Map.of()).statusCode()).isEqualTo(503);

            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.allLines())
                    .last()
                    .asString()
                    .startsWith("BeenThere ended itself. The database in")
                    .contains("does not start");
            assertThat(String.join("\n", bot.allLines())).doesNotContain("words of mine", "Ana");
        }
        Files.move(elsewhere, needed);
        try (RunningBot bot = start()) {
            assertThat(new PracticePage(bot.address()).messages("ana")).isEqualTo(before);
        }
    }

    @Test
    void of_two_that_start_at_once_on_the_same_folder_one_says_why_it_does_not() throws Exception {
        ScratchData.linkProgramsInto(folder.resolve("data"));
        try (RunningBot one = start();
                RunningBot other = start()) {
            await().until(() -> !one.isAlive() || !other.isAlive());
            RunningBot refused = one.isAlive() ? other : one;
            RunningBot open = one.isAlive() ? one : other;
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.allLines()).last().asString().startsWith("Another BeenThere is using the data folder");
            assertThat(Web.get(open.address() + "/health/ready").body()).isEqualTo("ready");
        }
    }

    private ProcessHandle postmaster() throws Exception {
        var pid = Files.readAllLines(folder.resolve("data/database/postgresql/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private void run(String sql) throws Exception {
        var database = folder.resolve("data/database");
        var url = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(database.resolve("port")).strip() + "/practice_room";
        var password = Files.readString(database.resolve("password")).strip();
        try (var connection = DriverManager.getConnection(url, "beenthere", password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
