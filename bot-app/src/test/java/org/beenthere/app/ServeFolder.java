package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.beenthere.app.bot.BotRuntime;
import org.beenthere.app.database.OneServer;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.database.ScratchData;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.vault.Keyset;

/** Everything that serve needs, in a folder of the test's own: site, keyset, key folder, and a database elsewhere. */
final class ServeFolder {

    private final Path folder;
    private final OwnSite site;
    private final Map<String, String> environment = new HashMap<>();

    /** One that was never started, with an empty database. */
    ServeFolder(Path folder) throws IOException {
        this(folder, OneServer.newUrl());
        Keyset.create(folder.resolve("keyset"));
    }

    private ServeFolder(Path folder, String databaseUrl) throws IOException {
        this.folder = folder;
        this.site = new OwnSite(folder.resolve("site"));
        environment.put("PORT", "0");
        environment.put("BEENTHERE_BIND", "127.0.0.1");
        environment.put("BEENTHERE_SITE", "" + site.folder());
        environment.put("BEENTHERE_KEYSET", "" + folder.resolve("keyset"));
        environment.put("BEENTHERE_KEYS", "" + folder.resolve("keys"));
        environment.put("DATABASE_URL", databaseUrl);
    }

    /** A copy of this one in another folder, with all that its starts left in it. Nobody may be using it. */
    ServeFolder copyTo(Path other) throws IOException {
        var copy = new ServeFolder(other, OneServer.copyOf(environment.get("DATABASE_URL")));
        Files.copy(folder.resolve("keyset"), other.resolve("keyset"), StandardCopyOption.COPY_ATTRIBUTES);
        ScratchData.copy(folder.resolve("keys"), other.resolve("keys"));
        return copy;
    }

    Path folder() {
        return folder;
    }

    OwnSite site() {
        return site;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Where its database is, for a look from outside. */
    String jdbcUrl() {
        return environment
                .get("DATABASE_URL")
                .replaceFirst("postgresql://([^:]+):([^@]+)@(.*)", "jdbc:postgresql://$3?user=$1&password=$2");
    }

    ServeFolder with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    ServeFolder without(String name) {
        environment.remove(name);
        return this;
    }

    RunningBot start() throws IOException {
        return new RunningBot(folder, environment, "serve");
    }

    /** Starts all that serve does but for its platforms, and stops it in order. Returns what it said. */
    List<String> startAndStop() {
        var said = new ArrayList<String>();
        var settings = Settings.read(Mode.SERVE, environment);
        var read = SiteFolder.of(settings, LocalDate.now(ZoneOffset.UTC));
        try (var database = OpenDatabase.open(settings, said::add);
                var runtime = BotRuntime.open(
                        settings,
                        database,
                        read,
                        Map.of(),
                        InstantSource.system(),
                        UnaryOperator.identity(),
                        said::add)) {
            assertThat(runtime.isWell()).isTrue();
        }
        return said;
    }
}
