package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.beenthere.teams.testing.Activities;
import org.beenthere.teams.testing.FakeLogin;
import org.beenthere.teams.testing.FakeTeams;
import org.beenthere.teams.testing.SigningKey;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may speak to us. Whatever is refused has reached nothing. */
class TeamsVerificationTest {

    private static final String OTHER_BOT = "77777777-0000-0000-0000-000000000000";
    private static final String BOTS_OF_THE_WORLD =
            "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0";
    private static final Activities.Account ANA = Activities.Account.named("ana");

    private static final RecordingBot BOT = new RecordingBot();
    private static FakeTeams teams;

    @BeforeAll
    static void open() {
        teams = new FakeTeams(() -> TestWords.WORDS, new SettableClock(Instant.parse("2026-03-02T09:30:00Z")));
        teams.connect(BOT);
    }

    @AfterAll
    static void close() {
        teams.close();
    }

    @BeforeEach
    void forget() {
        BOT.forget();
    }

    @Test
    void teams_itself_is_taken() {
        assertThat(sent(signed(right()), typed())).isEqualTo(200);
        assertThat(BOT.events()).hasSize(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "Basic Ym90OnNlY3JldA==",
                "Bearer",
                "Bearer abc",
                "Bearer a.b.c",
                "Bearer a.b.c d",
                "Bearer ..."
            })
    void what_is_no_token_is_refused(String authorization) {
        assertRefused(401, authorization, typed());
    }

    @Test
    void a_token_under_another_scheme_is_refused() {
        // One that was never sent: Jetty takes a header for one that it has just seen, if only their cases differ.
        var token = signed(right().withJWTId(UUID.randomUUID().toString()));

        assertRefused(401, token.replace("Bearer", "bearer"), typed());
        assertRefused(401, token.replace("Bearer", "Token"), typed());
    }

    @Test
    void a_token_for_another_bot_is_refused() {
        assertRefused(401, signed(right().withAudience(OTHER_BOT)), typed());
        assertRefused(401, signed(right().withAudience(FakeLogin.APP_ID, OTHER_BOT)), typed());
        assertRefused(401, signed(right().withAudience()), typed());
    }

    @Test
    void a_token_by_another_issuer_is_refused() {
        assertRefused(401, signed(right().withIssuer("https://api.botframework.com.example")), typed());
        assertRefused(401, signed(right().withIssuer((String) null)), typed());
    }

    @Test
    void a_token_that_is_not_good_now_is_refused() {
        var now = Instant.now();
        assertRefused(401, signed(right().withExpiresAt(now.minusSeconds(600))), typed());
        assertRefused(401, signed(right().withNotBefore(now.plusSeconds(600))), typed());
    }

    @Test
    void a_token_that_is_good_for_ever_is_refused() {
        var token = SigningKey.token()
                .withIssuer("https://api.botframework.com")
                .withAudience(FakeLogin.APP_ID)
                .withClaim("serviceurl", teams.serviceUrl());

        assertRefused(401, signed(token), typed());
    }

    @Test
    void a_token_by_a_key_that_nobody_knows_is_refused() {
        assertRefused(401, signed(right(), new SigningKey("key-9", List.of("msteams"))), typed());
        assertRefused(401, signed(right(), new SigningKey("key-1", List.of("msteams"))), typed());
    }

    @Test
    void a_token_that_nobody_signed_is_refused() {
        var unsigned = right().withKeyId("key-1").sign(Algorithm.none());
        assertRefused(401, "Bearer " + unsigned, typed());
        assertRefused(401, "Bearer " + unsigned + signed(right()).split("\\.")[2], typed());
        var tampered = signed(right()).split("\\.");
        var payload = json(unsigned.split("\\.")[1].replace('-', '+').replace('_', '/'))
                .replace(teams.serviceUrl(), "https://evil.example/");
        assertRefused(401, tampered[0] + "." + base64(payload) + "." + tampered[2], typed());
    }

    @Test
    void a_token_signed_with_the_public_key_as_if_it_were_a_secret_is_refused() {
        var secret = teams.login().key().publicKey().getEncoded();
        assertRefused(401, "Bearer " + right().withKeyId("key-1").sign(Algorithm.HMAC256(secret)), typed());
    }

    @Test
    void a_token_by_a_key_that_may_not_sign_for_teams_is_refused() {
        var webchat = new SigningKey("key-webchat", List.of("webchat"));
        var nothing = new SigningKey("key-of-nothing", List.of());
        var fresh = new FakeTeams(() -> TestWords.WORDS, Instant::now);
        try (fresh) {
            fresh.login().names(webchat);
            fresh.login().names(nothing);
            fresh.connect(BOT);
            for (var key : List.of(webchat, nothing)) {
                var token = "Bearer " + key.sign(FakeLogin.right(fresh.serviceUrl()));
                var activity = fresh.activities().typed(ANA, "words");
                assertThat(fresh.client().post(token, activity.toString()).statusCode())
                        .isEqualTo(401);
            }
            fresh.client().bring(fresh.activities().typed(ANA, "words"));
            assertThat(fresh.client().lastStatus()).isEqualTo(200);
        }
        assertThat(BOT.events()).hasSize(1);
    }

    @Test
    void a_token_that_speaks_for_no_service_or_another_is_refused() {
        assertRefused(401, signed(right().withClaim("serviceurl", (String) null)), typed());
        assertRefused(403, signed(right().withClaim("serviceurl", "https://smba.example/emea/")), typed());
        assertRefused(403, signed(right()), typed().put("serviceUrl", "https://smba.example/emea/"));
    }

    @Test
    void a_token_of_another_bot_is_refused_though_it_is_addressed_to_us() {
        assertRefused(401, signed(ofOtherBot(BOTS_OF_THE_WORLD)), typed());
        assertRefused(
                401,
                signed(right().withIssuer("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")
                        .withClaim("ver", "1.0")
                        .withClaim("appid", OTHER_BOT)),
                typed());
        assertRefused(401, signed(ofOtherBot("https://api.botframework.com")), typed());
        assertRefused(401, signed(right().withClaim("ver", "1.0").withClaim("appid", OTHER_BOT)), typed());
    }

    /** Or the sentence above would be no merit of ours, and could not fail. */
    @Test
    void the_sdk_alone_takes_a_token_of_another_bot_for_any_service() throws Exception {
        var token = signed(ofOtherBot(BOTS_OF_THE_WORLD)).substring("Bearer ".length());

        assertThat(StockSdk.takes(
                        token,
                        "https://evil.example/",
                        teams.app().openIdMetadata().toString()))
                .isTrue();
    }

    @Test
    void people_of_another_tenant_are_refused() {
        var other = "00000000-1111-2222-3333-444444444444";
        var conversation = typed();
        ((ObjectNode) conversation.path("conversation")).put("tenantId", other);
        var channelData = typed();
        ((ObjectNode) channelData.at("/channelData/tenant")).put("id", other);
        var unsaid = typed();
        ((ObjectNode) unsaid.path("conversation")).remove("tenantId");
        unsaid.remove("channelData");

        for (var activity : List.of(conversation, channelData, unsaid)) {
            assertRefused(403, signed(right()), activity);
        }
    }

    @Test
    void another_platform_of_the_bot_framework_is_refused() {
        assertRefused(403, signed(right()), typed().put("channelId", "webchat"));
        assertRefused(403, signed(right()), typed().put("channelId", "emulator"));
        assertRefused(403, signed(right()), typed().without(List.of("channelId")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://smba.example/emea/", "ftp://smba.example/", "nothing", "/connector/"})
    void a_service_that_would_read_our_token_on_the_way_is_refused(String service) {
        var token = signed(right().withClaim("serviceurl", service));

        assertRefused(403, token, typed().put("serviceUrl", service));
    }

    private static int sent(String authorization, JsonNode activity) {
        return teams.client().post(authorization, activity.toString()).statusCode();
    }

    private static void assertRefused(int status, String authorization, JsonNode activity) {
        int calls = teams.connector().calls();

        var answer = teams.client().post(authorization, activity.toString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
        assertThat(BOT.events()).isEmpty();
        assertThat(teams.connector().calls()).isEqualTo(calls);
    }

    private static ObjectNode typed() {
        return teams.activities().typed(ANA, "words");
    }

    private static JWTCreator.Builder right() {
        return FakeLogin.right(teams.serviceUrl());
    }

    private static JWTCreator.Builder ofOtherBot(String issuer) {
        return right().withIssuer(issuer).withClaim("ver", "2.0").withClaim("azp", OTHER_BOT);
    }

    private static String signed(JWTCreator.Builder token) {
        return signed(token, teams.login().key());
    }

    private static String signed(JWTCreator.Builder token, SigningKey key) {
        return "Bearer " + key.sign(token);
    }

    private static String json(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
