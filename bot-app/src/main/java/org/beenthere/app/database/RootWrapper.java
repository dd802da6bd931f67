package org.beenthere.app.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.beenthere.app.CannotStart;

/** PostgreSQL refuses to run as root. In a user namespace of its own it runs as nobody, on root's files. */
final class RootWrapper {

    private static final List<String> IN_A_NAMESPACE = List.of("unshare", "-U");

    private RootWrapper() {}

    /**
     * The command that must precede each of PostgreSQL's programs; empty unless this is root.
     *
     * @throws CannotStart if this is root and the machine allows no user namespaces
     */
    static List<String> ofThisUser() {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        if (!namespacesWork()) {
            throw new CannotStart("PostgreSQL refuses to run as root, and this machine allows no user namespaces:"
                    + " start BeenThere as an ordinary user.");
        }
        return IN_A_NAMESPACE;
    }

    private static boolean namespacesWork() {
        try {
            return Programs.run(Path.of("/"), List.of("unshare", "-U", "true")).succeeded();
        } catch (UncheckedIOException noUnshare) {
            return false;
        }
    }
}
