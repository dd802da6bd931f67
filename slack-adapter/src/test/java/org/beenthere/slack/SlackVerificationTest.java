package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.beenthere.slack.testing.FakeSlack;
import org.beenthere.slack.testing.SlackRequests;
import org.beenthere.slack.testing.SlackSender;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may speak to us: what Slack has signed, and signed now. */
class SlackVerificationTest {

    private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SettableClock clock = new SettableClock(NOW);
    private final SlackStandIn slack = new SlackStandIn(clock, SlackStandIn.WORDS);
    private final RecordingBot bot = new RecordingBot();
    private String body;

    @BeforeEach
    void connect() {
        slack.connect(bot);
        body = SlackRequests.callback(SlackRequests.message("UANA", "D1", "1.1", "words"))
                .toString();
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void what_slack_signed_now_is_taken() {
        assertThat(status(headers(NOW, body))).isEqualTo(200);
        assertThat(bot.events()).hasSize(1);
    }

    @Test
    void up_to_five_minutes_either_way_are_now_and_a_second_more_is_not() {
        assertThat(status(headers(NOW.minusSeconds(300), body))).isEqualTo(200);
        assertThat(status(headers(NOW.plusSeconds(300), body))).isEqualTo(200);
        assertThat(bot.events()).hasSize(2);

        assertThat(status(headers(NOW.minusSeconds(301), body))).isEqualTo(401);
        assertThat(status(headers(NOW.plusSeconds(301), body))).isEqualTo(401);
        assertThat(status(headers(NOW.plus(Duration.ofDays(1)), body))).isEqualTo(401);
        assertThat(bot.events()).hasSize(2);
    }

    @Test
    void an_altered_byte_is_refused_in_body_signature_and_time() {
        var headers = headers(NOW, body);
        assertThat(slack.sender().raw(body.replace("words", "wordz"), headers).statusCode())
                .isEqualTo(401);

        var signature = headers.get(SIGNATURE);
        var last = signature.charAt(signature.length() - 1) == '0' ? '1' : '0';
        assertThat(status(with(headers, SIGNATURE, signature.substring(0, signature.length() - 1) + last)))
                .isEqualTo(401);
        assertThat(status(with(headers, TIMESTAMP, String.valueOf(NOW.getEpochSecond() + 1))))
                .isEqualTo(401);
        assertThat(bot.events()).isEmpty();
    }

    @Test
    void the_bytes_of_the_body_count_as_they_came() {
        for (var odd : new String[] {
            body + "\n", body + "\r\n", body.replace(",", ",\r\n"), body.replace("words", "żółć 🫂 \u2028"), "\n" + body
        }) {
            assertThat(slack.sender().raw(odd, headers(NOW, odd)).statusCode()).isEqualTo(200);
            assertThat(slack.sender().raw(odd.strip() + " ", headers(NOW, odd)).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void headers_are_known_in_any_case() {
        var given = headers(NOW, body);
        assertThat(status(Map.of(
                        "x-slack-request-timestamp", given.get(TIMESTAMP), "X-SLACK-SIGNATURE", given.get(SIGNATURE))))
                .isEqualTo(200);
    }

    @Test
    void what_is_not_signed_at_all_reaches_nothing() {
        var given = headers(NOW, body);
        assertThat(status(Map.of())).isEqualTo(401);
        assertThat(status(without(given, TIMESTAMP))).isEqualTo(401);
        assertThat(status(without(given, SIGNATURE))).isEqualTo(401);
        assertThat(status(with(given, SIGNATURE, ""))).isEqualTo(401);
        assertThat(status(with(given, TIMESTAMP, ""))).isEqualTo(401);
        assertThat(status(with(given, TIMESTAMP, "now"))).isEqualTo(401);
        assertThat(status(with(given, TIMESTAMP, "-1772442000"))).isEqualTo(401);
        assertThat(status(with(given, TIMESTAMP, "99999999999999999999"))).isEqualTo(401);
        assertThat(bot.events()).isEmpty();
    }

    @Test
    void another_secret_and_the_one_that_bolt_uses_for_none_are_refused() {
        for (var secret : new String[] {"another-secret-of-some-length", "---"}) {
            var timestamp = String.valueOf(NOW.getEpochSecond());
            assertThat(status(Map.of(TIMESTAMP, timestamp, SIGNATURE, SlackSender.signature(secret, timestamp, body))))
                    .isEqualTo(401);
        }
    }

    @Test
    void whether_we_are_here_is_told_to_slack_alone() {
        assertThat(slack.sender().raw("ssl_check=1&token=abc", Map.of()).statusCode())
                .isEqualTo(401);
        assertThat(slack.sender()
                        .raw("{\"type\":\"url_verification\",\"challenge\":\"c\"}", Map.of())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void slacks_challenge_is_answered() {
        var answer = slack.sender()
                .signed("{\"type\":\"url_verification\",\"challenge\":\"c-1\"}", "application/json", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("c-1");
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_not_read_to_its_end() {
        var large = "x".repeat(1_000_001);
        assertThat(slack.sender().raw(large, headers(NOW, large)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "secret", "nineteen characters"})
    void without_a_secret_that_can_be_one_nothing_opens(String secret) {
        assertThatThrownBy(() -> app(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SLACK_SIGNING_SECRET")
                .satisfies(thrown -> {
                    if (secret != null && !secret.isBlank()) {
                        assertThat(thrown.getMessage()).doesNotContain(secret);
                    }
                });
    }

    @Test
    void an_app_does_not_tell_its_secrets() {
        assertThat(app(FakeSlack.SECRET).toString()).doesNotContain(FakeSlack.SECRET, FakeSlack.TOKEN);
    }

    private static SlackApp app(String secret) {
        return new SlackApp("T1", secret, FakeSlack.TOKEN, "https://slack.com/api/", SlackApp.Times.USUAL);
    }

    private int status(Map<String, String> headers) {
        return slack.sender().raw(body, headers).statusCode();
    }

    private static Map<String, String> headers(Instant at, String body) {
        var timestamp = String.valueOf(at.getEpochSecond());
        return Map.of(TIMESTAMP, timestamp, SIGNATURE, SlackSender.signature(FakeSlack.SECRET, timestamp, body));
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        var changed = new HashMap<>(headers);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, String> without(Map<String, String> headers, String name) {
        var changed = new HashMap<>(headers);
        changed.remove(name);
        return changed;
    }
}
