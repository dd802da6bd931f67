package org.beenthere.app.host;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.Bind;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open HTTP port, with the two health pages and the routes of what runs behind it. */
final class HttpListener implements AutoCloseable {

    /** How long a request may take to arrive; platforms send theirs at once. */
    private static final Duration SLOWEST = Duration.ofSeconds(20);

    /** The most concurrent connections. Further ones wait until one closes; idle ones do so after 30 seconds. */
    private static final int MOST_CONNECTIONS = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(HttpListener.class);

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
        return open(bind, port, isReady, routes, SLOWEST);
    }

    /**
     * Opens the port.
     *
     * @param slowest how long a request may take to arrive
     */
    static HttpListener open(
            Bind bind, int port, BooleanSupplier isReady, Consumer<JavalinConfig> routes, Duration slowest) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.concurrency.useVirtualThreads = true;
            config.jetty.addConnector((server, settings) -> connector(server, settings, bind, port, slowest));
            config.routes.exception(Exception.class, HttpListener::failed);
            config.routes.get("/health/live", context -> context.result("live"));
            config.routes.get("/health/ready", context -> {
                boolean ready = isReady.getAsBoolean();
                context.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
                context.result(ready ? "ready" : "waiting");
            });
            routes.accept(config);
        });
        try {
            return new HttpListener(javalin.start());
        } catch (JavalinBindException e) {
            throw cannotListen(bind, port, String.valueOf(e.getMessage()));
        }
    }

    private static ServerConnector connector(
            Server server, HttpConfiguration settings, Bind bind, int port, Duration slowest) {
        var connector = new ServerConnector(server, new HttpConnectionFactory(settings));
        connector.setHost(bind.host());
        connector.setPort(port);
        connector.addBean(new SlowRequests(connector.getScheduler(), slowest));
        connector.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        return connector;
    }

    /** Logs the class of a failure alone, because a message may quote content (law 12). A client that left is no failure. */
    private static void failed(Exception failure, Context context) {
        if (!(failure instanceof EofException || failure instanceof ClosedChannelException)) {
            LOG.warn("A request failed: {}", failure.getClass().getSimpleName());
        }
        context.status(HttpStatus.INTERNAL_SERVER_ERROR);
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
