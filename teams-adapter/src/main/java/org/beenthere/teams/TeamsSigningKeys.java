package org.beenthere.teams;

import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.authentication.OpenIdMetadata;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import java.io.IOException;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys with which the Bot Framework signs its tokens. The SDK's own list is fetched without a timeout while
 * everybody waits, and is empty from the moment a fetch fails; this one is bounded, and keeps what it has.
 */
final class TeamsSigningKeys implements OpenIdMetadata {

    private static final Duration GOOD_FOR = Duration.ofHours(24);

    /** So that made-up key ids do not become as many requests. */
    private static final Duration NOT_SOONER = Duration.ofMinutes(1);

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(TeamsSigningKeys.class);

    private final TeamsHttp http;
    private final URI metadata;
    private final InstantSource clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Fetched fetched = new Fetched(Map.of(), Instant.MIN, Instant.MIN);

    /** What is known, when it came, and when it was last asked for. */
    private record Fetched(Map<String, OpenIdMetadataKey> keys, Instant came, Instant asked) {

        boolean isStale(Instant now) {
            return came.equals(Instant.MIN) || now.isAfter(came.plus(GOOD_FOR));
        }

        boolean mayAsk(Instant now) {
            return asked.equals(Instant.MIN) || !now.isBefore(asked.plus(failed() ? AFTER_A_FAILURE : NOT_SOONER));
        }

        boolean failed() {
            return !asked.equals(came);
        }
    }

    /** They cannot be had now. */
    static final class AwayException extends RuntimeException {
        AwayException() {
            super(null, null, false, false);
        }
    }

    TeamsSigningKeys(TeamsHttp http, URI metadata, InstantSource clock) {
        this.http = http;
        this.metadata = metadata;
        this.clock = clock;
    }

    /**
     * The key of that id; null where there is none.
     *
     * @throws AwayException where nobody can tell
     */
    @Override
    public OpenIdMetadataKey getKey(String id) {
        var known = fetched.keys().get(id);
        if (known == null || fetched.isStale(clock.instant())) {
            refresh(id, known != null);
            known = fetched.keys().get(id);
        }
        if (known == null && fetched.failed()) {
            throw new AwayException();
        }
        return known;
    }

    /** One asks; whoever has a key meanwhile uses that. */
    private void refresh(String id, boolean known) {
        if (known ? !fetching.tryLock() : !locked()) {
            return;
        }
        try {
            var now = clock.instant();
            var before = fetched;
            if (before.mayAsk(now) && (before.isStale(now) || !before.keys().containsKey(id))) {
                fetched = fetch(now, before);
            }
        } finally {
            fetching.unlock();
        }
    }

    private boolean locked() {
        fetching.lock();
        return true;
    }

    private Fetched fetch(Instant now, Fetched before) {
        try {
            var named = json(metadata.toString()).path("jwks_uri").asText("");
            var keys = new HashMap<String, OpenIdMetadataKey>();
            for (var key : json(named).path("keys")) {
                put(keys, key);
            }
            return new Fetched(Map.copyOf(keys), now, now);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn(
                    "The keys of the Bot Framework cannot be had: {}",
                    e.getClass().getSimpleName());
            return new Fetched(before.keys(), before.came(), now);
        }
    }

    private JsonNode json(String url) throws IOException {
        return http.json(new Request.Builder().url(url).build());
    }

    /** A key that names no channels endorses none; to the SDK it would endorse all. */
    private static void put(Map<String, OpenIdMetadataKey> keys, JsonNode json) {
        try {
            var jwk = Jwk.fromValues(TeamsHttp.JSON.convertValue(json, new TypeReference<Map<String, Object>>() {}));
            if (jwk.getPublicKey() instanceof RSAPublicKey key) {
                var made = new OpenIdMetadataKey();
                made.key = key;
                made.endorsements = json.path("endorsements")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList();
                made.certificateChain = List.of();
                keys.put(jwk.getId(), made);
            }
        } catch (JwkException | RuntimeException e) {
            LOG.warn(
                    "A key of the Bot Framework cannot be read: {}",
                    e.getClass().getSimpleName());
        }
    }
}
