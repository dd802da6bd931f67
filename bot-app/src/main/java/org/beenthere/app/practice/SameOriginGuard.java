package org.beenthere.app.practice;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Header;
import java.util.Locale;
import java.util.Set;
import org.beenthere.app.settings.Bind;

/** Refuses requests of other sites, which could reach this address from somebody's browser. */
final class SameOriginGuard {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Bind bind;

    SameOriginGuard(Bind bind) {
        this.bind = bind;
    }

    void check(Context context) {
        context.header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        var host = String.valueOf(context.host());
        // DNS rebinding: another site's name may resolve to this address, but the browser still sends that name.
        if (bind.isLoopback() && !THIS_MACHINE.contains(nameOf(host))) {
            throw new ForbiddenResponse("Open http://localhost instead.");
        }
        var origin = context.header(Header.ORIGIN);
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw new ForbiddenResponse("Another site may not do this.");
        }
        var json = context.contentType() != null && context.contentType().startsWith("application/json");
        if (context.method().name().equals("POST") && !json) {
            throw new BadRequestResponse("Send JSON.");
        }
    }

    private static String nameOf(String host) {
        return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }
}
