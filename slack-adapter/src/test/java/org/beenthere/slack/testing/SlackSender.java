package org.beenthere.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends to the adapter what Slack would send, signed as Slack signs it. */
public final class SlackSender {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI to;
    private final InstantSource clock;

    public SlackSender(int port, InstantSource clock) {
        this.to = URI.create("http://127.0.0.1:" + port + "/slack/events");
        this.clock = clock;
    }

    /** An event. */
    public HttpResponse<String> event(JsonNode payload, Map<String, String> headers) {
        return signed(payload.toString(), "application/json", headers);
    }

    /** A press, or a form that was sent. */
    public HttpResponse<String> interaction(JsonNode payload) {
        return signed(
                "payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8),
                "application/x-www-form-urlencoded",
                Map.of());
    }

    /** Any body, signed as of now. */
    public HttpResponse<String> signed(String body, String type, Map<String, String> headers) {
        var now = String.valueOf(clock.instant().getEpochSecond());
        var all = new HashMap<>(headers);
        all.put("X-Slack-Request-Timestamp", now);
        all.put("X-Slack-Signature", signature(FakeSlack.SECRET, now, body));
        all.put("Content-Type", type);
        return raw(body, all);
    }

    /**
     * Any body with any headers.
     *
     * @throws UncheckedIOException where no answer comes, as from a bot that was killed
     */
    public HttpResponse<String> raw(String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(to)
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("the adapter did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** How Slack signs a body with a secret at a time. */
    public static String signature(String secret, String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = ("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8);
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
