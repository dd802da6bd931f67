package org.beenthere.app.settings;

import java.nio.file.Path;
import org.beenthere.app.CannotStart;

/** Where the data keys are kept: never with the data. */
public sealed interface KeyStoreSetting {

    /** One file per key, for a single node. */
    record Folder(Path path) implements KeyStoreSetting {}

    /** A small second database, for several nodes. */
    record Database(DatabaseUrl url) implements KeyStoreSetting {}

    /** @throws CannotStart if both are set */
    static KeyStoreSetting read(Environment environment, String defaultFolder) {
        if (environment.isSet("BEENTHERE_KEYS_URL")) {
            if (environment.isSet("BEENTHERE_KEYS")) {
                throw new CannotStart("BEENTHERE_KEYS and BEENTHERE_KEYS_URL are both set: keep one of them.");
            }
            String url = environment.required("BEENTHERE_KEYS_URL", "");
            return new Database(DatabaseUrl.parse("BEENTHERE_KEYS_URL", url));
        }
        return new Folder(environment.path("BEENTHERE_KEYS").orElse(Path.of(defaultFolder)));
    }
}
