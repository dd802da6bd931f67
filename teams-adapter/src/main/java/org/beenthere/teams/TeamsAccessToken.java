package org.beenthere.teams;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * The token by which the bot speaks, of its own tenant. The SDK's own credentials know no single tenant, and wait for
 * a token without end.
 */
final class TeamsAccessToken implements ServiceClientCredentials {

    private static final String SCOPE = "https://api.botframework.com/.default";

    /** Before it expires, so that it is still good where it arrives. */
    private static final Duration EARLY = Duration.ofMinutes(5);

    private final TeamsApp app;
    private final TeamsHttp http;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Kept kept = new Kept("", Instant.MIN);
    private volatile int asked;

    private record Kept(String token, Instant until) {

        /** Leaves the token out. */
        @Override
        public String toString() {
            return "Kept";
        }
    }

    TeamsAccessToken(TeamsApp app, TeamsHttp http, InstantSource clock) {
        this.app = app;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder client) {
        client.addInterceptor(chain -> {
            var token = value();
            var response = chain.proceed(chain.request()
                    .newBuilder()
                    .header("Authorization", "Bearer " + token)
                    .build());
            if (response.code() == 401) {
                forget(token);
            }
            return response;
        });
    }

    /** One asks at a time; those who waited for one that asked in vain do not ask once more. */
    private String value() throws IOException {
        int before = asked;
        var now = clock.instant();
        if (now.isBefore(kept.until())) {
            return kept.token();
        }
        asking.lock();
        try {
            if (!now.isBefore(kept.until())) {
                if (asked != before) {
                    throw new IOException("no token");
                }
                asked = before + 1;
                kept = ask(now);
            }
            return kept.token();
        } finally {
            asking.unlock();
        }
    }

    private Kept ask(Instant now) throws IOException {
        var form = new FormBody.Builder()
                .add("grant_type", "client_credentials")
                .add("client_id", app.appId())
                .add("client_secret", app.password())
                .add("scope", SCOPE)
                .build();
        var url = app.login() + "/" + app.tenant() + "/oauth2/v2.0/token";
        var answer = http.json(new Request.Builder().url(url).post(form).build());
        var token = answer.path("access_token").asText("");
        if (token.isEmpty()) {
            throw new IOException("no token");
        }
        var lasts = Duration.ofSeconds(answer.path("expires_in").asLong(0));
        return new Kept(
                token, now.plus(lasts.compareTo(EARLY.multipliedBy(2)) > 0 ? lasts.minus(EARLY) : lasts.dividedBy(2)));
    }

    private void forget(String token) {
        if (kept.token().equals(token)) {
            kept = new Kept("", Instant.MIN);
        }
    }
}
