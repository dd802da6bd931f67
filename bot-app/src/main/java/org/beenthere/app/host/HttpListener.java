package org.beenthere.app.host;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.Bind;

/** The open HTTP port, with the two health pages and the routes of what runs behind it. */
final class HttpListener implements AutoCloseable {

    private final Javalin javalin;

    private HttpListener(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Checks that the port is free, before anything that takes time.
     *
     * @throws CannotStart if it is not, naming PORT or BEENTHERE_BIND
     */
    static void checkIsFree(Bind bind, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, bind.address())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw cannotListen(bind, port, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Opens the port.
     *
     * @param isReady asked at each request for {@code /health/ready}
     * @param routes registers the other routes
     * @throws CannotStart if the port is not free
     */
    static HttpListener open(Bind bind, int port, BooleanSupplier isReady, Consumer<JavalinConfig> routes) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.concurrency.useVirtualThreads = true;
            config.routes.get("/health/live", context -> context.result("live"));
            config.routes.get("/health/ready", context -> {
                boolean ready = isReady.getAsBoolean();
                context.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
                context.result(ready ? "ready" : "waiting");
            });
            routes.accept(config);
        });
        try {
            return new HttpListener(javalin.start(bind.host(), port));
        } catch (JavalinBindException e) {
            throw cannotListen(bind, port, String.valueOf(e.getMessage()));
        }
    }

    private static CannotStart cannotListen(Bind bind, int port, String reason) {
        if (reason.toLowerCase(Locale.ROOT).contains("in use")) {
            return new CannotStart("Port " + port + " is in use: is BeenThere already running?"
                    + " Otherwise set PORT to a free one.");
        }
        return new CannotStart("Cannot listen on " + bind.host() + ", port " + port + " (" + reason
                + "): set BEENTHERE_BIND and PORT to an address and a port that this machine lets you have.");
    }

    /** The actual port, also if 0 was asked for. */
    int port() {
        return javalin.port();
    }

    /** Stops taking requests. */
    @Override
    public void close() {
        javalin.stop();
    }
}
