package org.beenthere.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.beenthere.app.database.OneServer;
import org.beenthere.vault.Keyset;

/** Everything that serve needs, in a folder of the test's own: site, keyset, key folder, and a database elsewhere. */
public final class ServeFolder {

    private final Path folder;
    private final OwnSite site;
    private final Map<String, String> environment = new HashMap<>();

    public ServeFolder(Path folder) throws IOException {
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

    public Path folder() {
        return folder;
    }

    public OwnSite site() {
        return site;
    }

    public Map<String, String> environment() {
        return environment;
    }

    public ServeFolder with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public ServeFolder without(String name) {
        environment.remove(name);
        return this;
    }

    RunningBot start() throws IOException {
        return new RunningBot(folder, environment, "serve");
    }
}
