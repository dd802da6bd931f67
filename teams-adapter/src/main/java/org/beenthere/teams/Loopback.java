package org.beenthere.teams;

import java.util.Set;

/** The names of this machine in URLs. */
final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private Loopback() {}

    /** Whether a host, without a port, is this machine. */
    static boolean isNamed(String host) {
        return NAMES.contains(host);
    }
}
