package org.beenthere.app.settings;

import java.nio.file.Path;
import org.beenthere.app.CannotStart;

/** Keeps the keys out of the data folder: a copy of the data must hold no keys. */
final class KeyLocationCheck {

    private static final String WHY = ", so that a copy of the data holds no keys.";

    private KeyLocationCheck() {}

    /** @throws CannotStart naming the setting that puts keys inside the data folder */
    static void check(Settings settings) {
        if (isInside(settings, settings.keys())) {
            throw new CannotStart("BEENTHERE_KEYS lies inside the data folder: name a folder beside it" + WHY);
        }
        if (isInside(settings, settings.keyset())) {
            throw new CannotStart("BEENTHERE_KEYSET lies inside the data folder: move the file out of it" + WHY);
        }
    }

    private static boolean isInside(Settings settings, Path path) {
        Path data = settings.dataFolder().toAbsolutePath().normalize();
        return path.toAbsolutePath().normalize().startsWith(data);
    }
}
