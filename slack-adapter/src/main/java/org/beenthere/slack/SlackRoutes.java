package org.beenthere.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The route that Slack sends to. Requests that Slack has not signed go no further. */
final class SlackRoutes {

    /** The most bytes of a body; Slack sends a few thousand. */
    static final int MOST = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(SlackRoutes.class);

    private final SlackVerification verification;
    private final App app;
    private final SlackRequestParser parser;

    SlackRoutes(SlackVerification verification, App app) {
        this.verification = verification;
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
    }

    void register(JavalinConfig config) {
        config.routes.post(SlackManifest.PATH, this::take);
    }

    private void take(Context http) throws IOException {
        var timestamp = http.header("X-Slack-Request-Timestamp");
        var signature = http.header("X-Slack-Signature");
        var body = http.req().getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            http.status(413);
        } else if (!verification.accepts(timestamp, signature, body)) {
            http.status(401);
        } else {
            write(answer(http, new String(body, StandardCharsets.UTF_8)), http);
        }
    }

    private Response answer(Context http, String body) {
        try {
            return app.run(request(headers(http), body));
        } catch (NotTakenException e) {
            return SlackAck.NOT_TAKEN;
        } catch (Exception e) {
            return malformed(e);
        }
    }

    private Request<?> request(RequestHeaders headers, String body) {
        return SlackPress.in(body, headers)
                .<Request<?>>map(press -> press)
                .orElseGet(() -> parser.parse(SlackRequestParser.HttpRequest.builder()
                        .requestUri(SlackManifest.PATH)
                        .headers(headers)
                        .requestBody(body)
                        .build()));
    }

    /** Bolt throws if a payload is not of a form that it knows. Failures of the bot itself are answered elsewhere. */
    private static Response malformed(Exception e) {
        LOG.warn("Slack sent something odd: {}", e.getClass().getSimpleName());
        return Response.builder().statusCode(400).build();
    }

    private static RequestHeaders headers(Context http) {
        Map<String, List<String>> headers = new HashMap<>();
        for (var name : Collections.list(http.req().getHeaderNames())) {
            headers.put(name, Collections.list(http.req().getHeaders(name)));
        }
        return new RequestHeaders(headers);
    }

    private static void write(Response response, Context http) {
        http.status(response.getStatusCode());
        response.getHeaders().forEach((name, values) -> values.forEach(value -> http.header(name, value)));
        if (response.getContentType() != null) {
            http.contentType(response.getContentType());
        }
        http.result(response.getBody() == null ? "" : response.getBody());
    }
}
