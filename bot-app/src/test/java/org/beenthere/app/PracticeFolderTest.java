package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.beenthere.app.database.ScratchData;
import org.beenthere.conversations.ShippedScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice room follows its site folder while somebody edits it. */
class PracticeFolderTest {

    private static final String FILE = "scripts/ask-for-a-peer.yaml";

    @Test
    void a_script_that_is_saved_is_followed_at_once_and_a_folder_that_is_broken_not_at_all(@TempDir Path folder)
            throws Exception {
        ScratchData.prepare(folder.resolve("data"));
        var site = new OwnSite(folder.resolve("site"));
        var shipped = ShippedScripts.files().get(FILE);
        try (var bot = new RunningBot(folder, Map.of("PORT", "0", "BEENTHERE_SITE", "" + site.folder()))) {
            var page = new PracticePage(bot.address());
            page.press("ana", "Ask for a peer");
            page.press("ana", "This week");
            assertThat(trouble(page)).isEmpty();

            site.with(FILE, shipped.replace("Shall I send it?", "Ready to send?"))
                    .with("words/en.yaml", "no.such: words: here");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(trouble(page)).startsWith("words/en.yaml:1:"));
            page.type("ana", "hm");
            page.awaitText("ana", "did not understand");
            assertThat(page.transcript("ana")).doesNotContain("Ready to send?");

            site.with("words/en.yaml", "person.state.none: \"Nothing is open.\"\n");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(trouble(page)).isEmpty());
            page.awaitText("ana", "Nothing is open.");
            page.type("ana", "hm");
            page.awaitText("ana", "Ready to send?");
            page.press("ana", "Send");
            page.awaitText("ana", "It is sent.");
        }
    }

    private static String trouble(PracticePage page) {
        return page.state().get("trouble").asText();
    }
}
