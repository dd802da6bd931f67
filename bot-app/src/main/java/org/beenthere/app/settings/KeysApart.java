package org.beenthere.app.settings;

import java.nio.file.Path;
import org.beenthere.app.CannotStart;

/** Keys never lie with the data: a copy of the data must not bring them along. */
final class KeysApart {

    private static final String WHY = ", so that a copy of the data holds no keys.";

    private KeysApart() {}

    /** @throws CannotStart naming the setting that brings the two together */
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
