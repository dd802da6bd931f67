package org.beenthere.app.settings;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.beenthere.app.CannotStart;

/** The address that the bot listens on. */
public record Bind(InetAddress address) {

    /** @throws CannotStart if it is not an IP address or {@code localhost} */
    static Bind parse(String value) {
        try {
            return new Bind(InetAddress.ofLiteral(value.equals("localhost") ? "127.0.0.1" : value));
        } catch (IllegalArgumentException e) {
            throw new CannotStart("BEENTHERE_BIND is not an address: set it to 127.0.0.1 (this machine alone)"
                    + " or 0.0.0.0 (everyone who can reach it).");
        }
    }

    /** Whether only this machine can reach it. */
    public boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    public String host() {
        return address.getHostAddress();
    }

    /** The URL to open in a browser on this machine. */
    public String urlOf(int port) {
        boolean isEverywhere = address.isAnyLocalAddress();
        String literal = address instanceof Inet6Address ? "[" + host() + "]" : host();
        return "http://" + (isEverywhere || isLoopback() ? "localhost" : literal) + ":" + port;
    }
}
