package org.beenthere.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.PagedMembersResult;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Response;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The SDK's client for each service of Teams: one a region. */
final class TeamsConnectors {

    /** Regions are few; an unknown address cannot make more of them. */
    private static final int AT_MOST = 16;

    private static final ServiceClientCredentials NONE = _ -> {};

    private final TeamsApp app;
    private final TeamsHttp http;
    private final ServiceClientCredentials credentials;
    private final LoadingCache<String, Connector> clients =
            Caffeine.newBuilder().maximumSize(AT_MOST).build(this::open);

    TeamsConnectors(TeamsApp app, TeamsHttp http, TeamsAccessToken token) {
        this.app = app;
        this.http = http;
        this.credentials = app.withoutTokens() ? NONE : token;
    }

    /** What can be asked of a service. */
    record Connector(Conversations conversations, MemberPages pages) {}

    /** Those who are in a conversation. The SDK's own call fails where it has to go on with the second page. */
    interface MemberPages {

        @GET("v3/conversations/{conversation}/pagedmembers")
        CompletableFuture<PagedMembersResult> page(
                @Path("conversation") String conversation, @Query("continuationToken") String continuation);
    }

    /**
     * The client of a service.
     *
     * @throws IllegalArgumentException where that is no address
     */
    Connector of(String serviceUrl) {
        return clients.get(serviceUrl);
    }

    private Connector open(String serviceUrl) {
        var millis = app.call().toMillis();
        var client = new RestClient.Builder(http.client().newBuilder(), new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(credentials)
                .withSerializerAdapter(new AsWritten())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new Never())
                .withConnectionTimeout(app.connect().toMillis(), TimeUnit.MILLISECONDS)
                .withReadTimeout(millis, TimeUnit.MILLISECONDS)
                .build();
        return new Connector(
                new RestConnectorClient(client).getConversations(),
                client.retrofit().create(MemberPages.class));
    }

    /** The SDK takes a dot in a name for a step into an object, and a people picker has one in its name. */
    private static final class AsWritten extends JacksonAdapter {

        @Override
        public ObjectMapper serializer() {
            return simpleMapper();
        }
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
