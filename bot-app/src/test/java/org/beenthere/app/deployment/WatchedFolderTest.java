package org.beenthere.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.beenthere.app.OwnSite;
import org.beenthere.app.database.OneServer;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.SiteReader;
import org.beenthere.app.storage.Connections;
import org.beenthere.postgres.deployment.Deployments;
import org.beenthere.postgres.schema.DatabaseIdentity;
import org.beenthere.postgres.schema.Schema;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the practice room keeps of a folder in which somebody writes. */
class WatchedFolderTest {

    /** What a practice room makes of its folder. */
    private interface Watching {
        void look(DeployedScripts followed, Deployments deployments) throws Exception;
    }

    @TempDir
    private Path folder;

    private OwnSite site;

    @Test
    void somebody_who_saves_often_leaves_no_heap_of_versions_that_nobody_is_in() throws Exception {
        watch((followed, deployments) -> {
            for (int i = 0; i < 6; i++) {
                site.with("scripts/ours.yaml", """
                        script: ours
                        start: hi
                        steps:
                          hi: { say: "Hi number %d.", end: over }
                        """.formatted(i));
                followed.lookAgain();
                assertThat(followed.trouble()).isEmpty();
            }
            assertThat(deployments.versions().all())
                    .filteredOn(version -> version.script().equals("ours"))
                    .as("the newest, and two that may still be followed")
                    .hasSize(3)
                    .anyMatch(version -> version.source().contains("Hi number 5."));
        });
    }

    @Test
    void a_prompt_that_is_saved_is_offered_at_once_and_a_broken_one_leaves_the_one_before_in_use() throws Exception {
        watch((followed, _) -> {
            assertThat(title(followed)).isEqualTo("Breaks");
            site.replace("check-ins/breaks.yaml", "title: \"Breaks\"", "title: \"Time to breathe\"");
            followed.lookAgain();
            assertThat(title(followed)).isEqualTo("Time to breathe");
            site.replace("check-ins/breaks.yaml", "title: \"Time to breathe\"", "title: Breathe");
            followed.lookAgain();
            assertThat(followed.trouble().orElseThrow()).startsWith("check-ins/breaks.yaml:2:8: error BT241: ");
            assertThat(title(followed)).isEqualTo("Time to breathe");
        });
    }

    private static String title(DeployedScripts followed) {
        return followed.prompts().find("breaks", "en").orElseThrow().title();
    }

    private void watch(Watching watching) throws Exception {
        site = new OwnSite(folder.resolve("site"));
        var settings = Settings.read(
                Mode.SERVE,
                Map.of(
                        "DATABASE_URL", OneServer.migratedUrl(),
                        "BEENTHERE_SITE", "" + site.folder(),
                        "BEENTHERE_KEYSET", "" + folder.resolve("keyset"),
                        "BEENTHERE_KEYS", "" + folder.resolve("keys")));
        Keyset.create(folder.resolve("keyset"));
        try (var keys = KeyFolder.openOrMake(folder.resolve("keys"));
                var connections =
                        Connections.pool(OpenDatabase.open(settings, _ -> {}).url())) {
            var vault = new Vault(Keyset.read(folder.resolve("keyset")), keys);
            Schema.migrate(connections);
            DatabaseIdentity.write(connections, keys.id(), vault.indexFingerprint(), DatabaseIdentity.SERVE);
            var read = new SiteFolder(site.folder(), SiteReader.read(site.folder()));
            watching.look(
                    DeployedScripts.open(read, Mode.PRACTICE, connections, vault, InstantSource.system(), _ -> {}),
                    new Deployments(connections));
        }
    }
}
