package org.beenthere.teams.testing;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** What comes in the place of Teams' answers where something in between answers, or Teams breaks in the middle of it. */
public final class FakeLies {

    /** How many there are; each call gets the next. */
    public static final int COUNT = 8;

    private static final String PAGE = "<!DOCTYPE html><html><body>Please sign in to the guest network.</body></html>";
    private static final String HALF = "{\"id\":\"17";
    private static final List<String> JSON = List.of("[\"hello\"]", "\"hello\"", HALF, "{\"status\":\"up\"}", "null");

    /** From here on they say nothing wrong, but leave the id out. */
    private static final int CREDIBLE = 3;

    private final AtomicInteger told = new AtomicInteger();

    /** Whoever has something changed may be answered with any object: Teams need not name what it changed. */
    void tell(Context http) {
        int lie = told.getAndIncrement() % COUNT;
        if (http.method() == HandlerType.PUT && lie >= CREDIBLE && lie < JSON.size()) {
            lie = JSON.size();
        }
        if (lie < JSON.size()) {
            http.contentType("application/json").result(JSON.get(lie));
        } else if (lie == JSON.size()) {
            http.contentType("text/html").result(PAGE);
        } else {
            hangUp(http, lie == COUNT - 1 ? HALF : "");
        }
    }

    /** Breaks the connection off, after the beginning of an answer or before it. */
    private static void hangUp(Context http, String beginning) {
        try {
            if (!beginning.isEmpty()) {
                http.contentType("application/json").res().setContentLength(10 * beginning.length());
                http.res().getOutputStream().write(beginning.getBytes(StandardCharsets.UTF_8));
                http.res().flushBuffer();
            }
            ServletContextRequest.getServletContextRequest(http.req())
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
