package org.beenthere.vault;

import java.nio.file.Path;

/** A key folder that a test opens several times at once, as several processes would. */
final class SharedKeys {

    private SharedKeys() {}

    /** Opens it without holding it, and makes it where it is missing. */
    static KeyFolder open(Path folder) {
        KeyFolder.openOrMake(folder).close();
        return KeyFolder.openWithoutLock(folder);
    }
}
