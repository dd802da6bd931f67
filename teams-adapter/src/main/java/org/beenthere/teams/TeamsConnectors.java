package org.beenthere.teams;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.util.concurrent.TimeUnit;
import okhttp3.Response;
import retrofit2.Retrofit;

/** The SDK's client for each service of Teams: one a region. */
final class TeamsConnectors {

    /** Regions are few; an unknown address cannot make more of them. */
    private static final int AT_MOST = 16;

    private static final ServiceClientCredentials NONE = _ -> {};

    private final TeamsApp app;
    private final TeamsHttp http;
    private final ServiceClientCredentials credentials;
    private final LoadingCache<String, Conversations> clients =
            Caffeine.newBuilder().maximumSize(AT_MOST).build(this::open);

    TeamsConnectors(TeamsApp app, TeamsHttp http, TeamsToken token) {
        this.app = app;
        this.http = http;
        this.credentials = app.withoutTokens() ? NONE : token;
    }

    /**
     * The conversations of a service.
     *
     * @throws IllegalArgumentException where that is no address
     */
    Conversations of(String serviceUrl) {
        return clients.get(serviceUrl);
    }

    private Conversations open(String serviceUrl) {
        var millis = app.call().toMillis();
        var client = new RestClient.Builder(http.client().newBuilder(), new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(credentials)
                .withSerializerAdapter(new JacksonAdapter())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new Never())
                .withConnectionTimeout(app.connect().toMillis(), TimeUnit.MILLISECONDS)
                .withReadTimeout(millis, TimeUnit.MILLISECONDS)
                .build();
        return new RestConnectorClient(client).getConversations();
    }

    /** To repeat a call at once, as the SDK does, may show a message twice; the courier repeats it, later. */
    private static final class Never extends RetryStrategy {

        Never() {
            super("never", false);
        }

        @Override
        public boolean shouldRetry(int count, Response response) {
            return false;
        }
    }
}
