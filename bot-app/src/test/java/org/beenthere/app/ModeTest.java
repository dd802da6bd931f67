package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.beenthere.app.database.ScratchData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody practises on real people, and no real people are let in on what was practice. */
class ModeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"SLACK_BOT_TOKEN", "MicrosoftAppId", "DATABASE_URL"})
    void practice_refuses_production_settings(String name) throws Exception {
        try (RunningBot bot = new RunningBot(folder, Map.of(name, "hush"))) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.allLines())
                    .containsExactly(name + " is set, and the practice room uses no production setting:"
                            + " take it out, or start ./beenthere serve.");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void practice_refuses_the_data_of_serve_and_changes_nothing() throws Exception {
        Path data = folder.resolve("hospital");
        ScratchData.prepare(data);
        ServeFolder serve = new ServeFolder(folder).without("DATABASE_URL").with("BEENTHERE_DATA", "" + data);
        startAndStop(serve.start());

        try (RunningBot practice = new RunningBot(folder, Map.of("PORT", "0", "BEENTHERE_DATA", "" + data))) {
            assertThat(practice.exitCode()).isEqualTo(1);
            assertThat(practice.allLines())
                    .containsExactly(
                            data + " (BEENTHERE_DATA) holds the data of ./beenthere serve, and nobody practises"
                                    + " on that. Nothing was changed: take BEENTHERE_DATA out, or start ./beenthere serve.");
        }
        assertThat(data.resolve("example-site")).doesNotExist();
        assertThat(folder.resolve("data")).doesNotExist();
        startAndStop(serve.start());
    }

    @Test
    void serve_refuses_the_data_of_practice_and_changes_nothing() throws Exception {
        Path data = folder.resolve("data");
        ScratchData.prepare(data);
        startAndStop(new RunningBot(folder, Map.of("PORT", "0")));
        ServeFolder serve = new ServeFolder(folder).without("DATABASE_URL").with("BEENTHERE_DATA", "" + data);

        try (RunningBot bot = serve.start()) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.allLines())
                    .containsExactly(data + " (BEENTHERE_DATA) holds the data of a practice room, which is not for real"
                            + " people. Nothing was changed: name another database, or take the setting out.");
        }
        startAndStop(new RunningBot(folder, Map.of("PORT", "0")));
    }

    @Test
    void practice_whose_keys_are_gone_does_not_begin_anew_by_itself() throws Exception {
        ScratchData.prepare(folder.resolve("data"));
        startAndStop(new RunningBot(folder, Map.of("PORT", "0")));
        Files.move(folder.resolve("keys"), folder.resolve("elsewhere"));

        try (RunningBot bot = new RunningBot(folder, Map.of("PORT", "0"))) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.allLines())
                    .containsExactly("The keyset ./keys/practice-keyset is gone: put it back, or remove ./data and"
                            + " ./keys to begin anew.");
        }
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    private static void startAndStop(RunningBot started) throws Exception {
        try (RunningBot bot = started) {
            bot.address();
            bot.askToStop();
            assertThat(bot.exitCode()).isEqualTo(128 + 15);
            assertThat(List.copyOf(bot.allLines())).noneMatch(line -> line.contains("WARN"));
        }
    }
}
