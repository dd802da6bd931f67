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
 * The keys with which the Bot Framework signs its tokens. The SDK's own cache fetches them without a timeout while all
 * requests wait, and is empty after a failed fetch; this one has a timeout, and keeps the keys that it has.
 */
final class TeamsSigningKeys implements OpenIdMetadata {

    /** After this time the keys are fetched again. */
    private static final Duration FRESH = Duration.ofHours(24);

    /** The shortest time between two fetches, so that made-up key ids do not cause as many requests. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** The shortest time between a failed fetch and the next. */
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(TeamsSigningKeys.class);

    private final TeamsHttp http;
    private final URI metadata;
    private final InstantSource clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Fetched fetched = new Fetched(Map.of(), Instant.MIN, Instant.MIN);

    /**
     * The result of the last fetches.
     *
     * @param fetchedAt when the keys came
     * @param asked when they were last asked for
     */
    private record Fetched(Map<String, OpenIdMetadataKey> keys, Instant fetchedAt, Instant asked) {

        boolean isStale(Instant now) {
            return fetchedAt.equals(Instant.MIN) || now.isAfter(fetchedAt.plus(FRESH));
        }

        boolean mayAsk(Instant now) {
            return asked.equals(Instant.MIN) || !now.isBefore(asked.plus(failed() ? PAUSE_AFTER_FAILURE : PAUSE));
        }

        boolean failed() {
            return !asked.equals(fetchedAt);
        }
    }

    /** The keys cannot be fetched now. */
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
     * The key with an id; null if there is none.
     *
     * @throws AwayException if that is not known, because the last fetch failed
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

    /** Fetches the keys, one caller at a time. Whoever has a key meanwhile uses that and does not wait. */
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
            return new Fetched(before.keys(), before.fetchedAt(), now);
        }
    }

    private JsonNode json(String url) throws IOException {
        return http.json(new Request.Builder().url(url).build());
    }

    /** Adds a key. One without endorsements endorses no channel; the SDK alone would take it to endorse all. */
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
