package org.beenthere.teams.testing;

import com.auth0.jwt.JWTCreator;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Where the bot gets its token, and where the keys of the Bot Framework are named. */
public final class FakeLogin {

    public static final String APP_ID = "11111111-2222-3333-4444-555555555555";
    public static final String PASSWORD = "a-password-that-nobody-may-see";
    public static final String TENANT = "99999999-8888-7777-6666-555555555555";
    static final String ISSUER = "https://api.botframework.com";

    private static final Duration LASTS = Duration.ofHours(1);

    /** One for all tests: making it takes longer than most of them. */
    private static final SigningKey KEY = new SigningKey("key-1", List.of("msteams", "webchat"));

    private final List<SigningKey> named = new CopyOnWriteArrayList<>(List.of(KEY));
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger keysAsked = new AtomicInteger();
    private final AtomicReference<String> down = new AtomicReference<>("");

    void in(JavalinConfig config) {
        config.routes.post("/login/{tenant}/oauth2/v2.0/token", this::token);
        config.routes.get("/openid", context -> {
            keysAsked.incrementAndGet();
            if (isUp(context, "keys")) {
                context.json(Map.of("issuer", ISSUER, "jwks_uri", "http://" + context.host() + "/keys"));
            }
        });
        config.routes.get(
                "/keys",
                context -> context.json(
                        Map.of("keys", named.stream().map(SigningKey::jwk).toList())));
    }

    private void token(Context context) {
        asked.incrementAndGet();
        boolean right = context.pathParam("tenant").equals(TENANT)
                && "client_credentials".equals(context.formParam("grant_type"))
                && APP_ID.equals(context.formParam("client_id"))
                && PASSWORD.equals(context.formParam("client_secret"))
                && "https://api.botframework.com/.default".equals(context.formParam("scope"));
        if (!isUp(context, "tokens")) {
            return;
        }
        if (!right) {
            context.status(401).json(Map.of("error", "invalid_client"));
            return;
        }
        var token = "token-" + asked.get();
        tokens.add(token);
        context.json(Map.of("token_type", "Bearer", "expires_in", LASTS.toSeconds(), "access_token", token));
    }

    private boolean isUp(Context context, String what) {
        if (down.get().equals(what)) {
            context.status(503);
            return false;
        }
        return true;
    }

    /** From now on it answers nothing about {@code keys} or {@code tokens}; an empty word mends it. */
    public void breaksDown(String what) {
        down.set(what);
    }

    /** From now on this key is named as well. */
    public void names(SigningKey other) {
        named.add(other);
    }

    /** All tokens that were given out are good no more. */
    public void revoke() {
        tokens.clear();
    }

    boolean isGood(String authorization) {
        return authorization != null
                && authorization.startsWith("Bearer ")
                && tokens.contains(authorization.substring("Bearer ".length()));
    }

    /** How often somebody asked for a token. */
    public int asked() {
        return asked.get();
    }

    /** How often somebody asked for the keys. */
    public int keysAsked() {
        return keysAsked.get();
    }

    /** The key with which Teams signs. */
    public SigningKey key() {
        return KEY;
    }

    /** A token of the Bot Framework, as it has to be, before it is signed. */
    public static JWTCreator.Builder right(String serviceUrl) {
        var now = Instant.now();
        return SigningKey.token()
                .withIssuer(ISSUER)
                .withAudience(APP_ID)
                .withNotBefore(now.minusSeconds(60))
                .withExpiresAt(now.plus(LASTS))
                .withClaim("serviceurl", serviceUrl);
    }
}
