package org.beenthere.slack.testing;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** What comes in the place of Slack's answers where something in between answers, or Slack breaks in the middle of it. */
public final class FakeLies {

    /** How many there are; each call gets the next. */
    public static final int COUNT = 9;

    private static final String PAGE = "<!DOCTYPE html><html><body>Please sign in to the guest network.</body></html>";
    private static final String HALF = "{\"ok\":true,\"channel\":\"D1\",\"ts\":\"17";
    private static final String HOLLOW = "{\"ok\":true,\"user\":{},\"channel\":{},\"view\":{}}";
    private static final List<String> JSON =
            List.of("{\"ok\":true}", HOLLOW, "{\"status\":\"up\"}", "[\"hello\"]", "null", HALF);

    /** Up to here they say ok, and leave out everything else. */
    private static final int SAYING_OK = 2;

    private final AtomicInteger told = new AtomicInteger();

    /** Whoever answers a card is told no more than ok by Slack itself, so that is no lie there. */
    void tell(Context http) {
        int lie = told.getAndIncrement() % COUNT;
        if (http.path().startsWith("/response/") && lie < SAYING_OK) {
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
