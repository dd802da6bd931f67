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

    @Test
    void somebody_who_saves_often_leaves_no_heap_of_versions_that_nobody_is_in(@TempDir Path folder) throws Exception {
        var site = new OwnSite(folder.resolve("site"));
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
            var followed =
                    DeployedScripts.open(read, Mode.PRACTICE, connections, vault, InstantSource.system(), _ -> {});
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
            assertThat(new Deployments(connections).versions().all())
                    .filteredOn(version -> version.script().equals("ours"))
                    .as("the newest, and two that may still be followed")
                    .hasSize(3)
                    .anyMatch(version -> version.source().contains("Hi number 5."));
        }
    }
}
