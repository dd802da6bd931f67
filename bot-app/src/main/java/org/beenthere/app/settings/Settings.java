package org.beenthere.app.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that can be set, checked as a whole. Paths are as given: relative ones are relative to where the bot was
 * started.
 *
 * @param port of HTTP; 0 lets the operating system choose
 * @param database empty: the embedded one, in {@code dataFolder}
 * @param site present in {@link Mode#SERVE}
 * @param keyset the master keyset's file; the practice room makes one where it is missing
 * @param keys the folder of the data keys
 */
public record Settings(
        Mode mode,
        Bind bind,
        int port,
        Optional<DatabaseUrl> database,
        Path dataFolder,
        Optional<Path> site,
        Path keyset,
        Path keys,
        Optional<SlackSettings> slack,
        Optional<TeamsSettings> teams) {

    private static final int DEFAULT_PORT = 8080;

    /**
     * Reads the settings of a mode from environment variables.
     *
     * @throws org.beenthere.app.CannotStart with one line that says which is missing or malformed, and what to do
     */
    public static Settings read(Mode mode, Map<String, String> variables) {
        Environment environment = new Environment(variables);
        boolean practice = mode == Mode.PRACTICE;
        if (practice) {
            NoProductionSettings.check(environment);
        }
        UnsupportedSettings.check(environment);
        Bind bind = Bind.parse(environment.text("BEENTHERE_BIND").orElse(practice ? "127.0.0.1" : "0.0.0.0"));
        Path keys = environment.path("BEENTHERE_KEYS").orElse(Path.of(practice ? "./keys" : "./keys-serve"));
        Settings settings = new Settings(
                mode,
                bind,
                environment.port("PORT").orElse(DEFAULT_PORT),
                environment.text("DATABASE_URL").map(url -> DatabaseUrl.parse("DATABASE_URL", url)),
                environment.path("BEENTHERE_DATA").orElse(Path.of(practice ? "./data" : "./data-serve")),
                site(environment, practice),
                keyset(environment, practice, keys),
                keys,
                SlackSettings.read(environment),
                TeamsSettings.read(environment, bind));
        KeyLocationCheck.check(settings);
        return settings;
    }

    private static Optional<Path> site(Environment environment, boolean practice) {
        if (!practice) {
            environment.required("BEENTHERE_SITE", "set it to the folder that describes your programme.");
        }
        return environment.path("BEENTHERE_SITE");
    }

    private static Path keyset(Environment environment, boolean practice, Path keys) {
        if (!practice) {
            environment.required("BEENTHERE_KEYSET", "make one with ./beenthere keys new PATH, then set it to PATH.");
        }
        return environment.path("BEENTHERE_KEYSET").orElseGet(() -> keys.resolve("practice-keyset"));
    }
}
