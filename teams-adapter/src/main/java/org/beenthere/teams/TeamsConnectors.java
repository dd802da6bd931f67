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
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Response;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The SDK's clients for the services of Teams, of which each region has one. */
final class TeamsConnectors {

    /** More than there are regions. */
    private static final int MOST_CLIENTS = 16;

    private static final ServiceClientCredentials NONE = _ -> {};

    private final TeamsApp app;
    private final TeamsHttp http;
    private final ServiceClientCredentials credentials;
    private final LoadingCache<String, Connector> clients =
            Caffeine.newBuilder().maximumSize(MOST_CLIENTS).build(this::open);

    TeamsConnectors(TeamsApp app, TeamsHttp http, TeamsAccessToken token) {
        this.app = app;
        this.http = http;
        this.credentials = app.withoutTokens() ? NONE : token;
    }

    /** The client of a service. */
    record Connector(Conversations conversations, MemberPages pages) {}

    /** Reads the members of a conversation, because the SDK's own call fails on every page after the first. */
    interface MemberPages {

        @GET("v3/conversations/{conversation}/pagedmembers")
        CompletableFuture<PagedMembersResult> page(
                @Path("conversation") String conversation, @Query("continuationToken") String continuation);
    }

    /**
     * The client of a service.
     *
     * @throws IllegalArgumentException if it is not a URL
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

    /**
     * Serialises names as they are. The SDK would turn a dot into a nested object, and a people picker has one. Reads objects
     * alone, as all answers of Teams are: the SDK would take a bare word for an id.
     */
    private static final class AsWritten extends JacksonAdapter {

        @Override
        public ObjectMapper serializer() {
            return simpleMapper();
        }

        @Override
        public <T> T deserialize(String value, Type type) throws IOException {
            if (!value.isBlank() && !value.stripLeading().startsWith("{")) {
                throw new IOException("no object");
            }
            return super.deserialize(value, type);
        }
    }

    /** Never retries. The SDK would do so at once, and may show a message twice; the outbox retries later. */
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
