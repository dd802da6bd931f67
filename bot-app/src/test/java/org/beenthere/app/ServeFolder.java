package org.beenthere.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.beenthere.app.database.OneServer;
import org.beenthere.app.database.ScratchData;
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
}
