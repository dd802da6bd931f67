package org.beenthere.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.beenthere.app.database.OneServer;
import org.beenthere.vault.Keyset;

/** Everything that serve needs, in a folder of the test's own: site, keyset, key folder, and a database elsewhere. */
final class ServeFolder {

    private final Path folder;
    private final OwnSite site;
    private final Map<String, String> environment = new HashMap<>();

    ServeFolder(Path folder) throws IOException {
        this.folder = folder;
        this.site = new OwnSite(folder.resolve("site"));
        Keyset.create(folder.resolve("keyset"));
        environment.put("PORT", "0");
        environment.put("BEENTHERE_BIND", "127.0.0.1");
        environment.put("BEENTHERE_SITE", "" + site.folder());
        environment.put("BEENTHERE_KEYSET", "" + folder.resolve("keyset"));
        environment.put("BEENTHERE_KEYS", "" + folder.resolve("keys"));
        environment.put("DATABASE_URL", OneServer.newUrl());
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
