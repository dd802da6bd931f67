package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The one HTTP client of the adapter: all its calls are bounded, never repeated and never sent on elsewhere. */
final class TeamsHttp implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Calls at once to one host: all of Teams of a region is one, and the client's own default is five. */
    private static final int AT_ONCE = 64;

    private final OkHttpClient client;

    TeamsHttp(TeamsApp app) {
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(2 * AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        this.client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(app.connect())
                .readTimeout(app.call())
                .writeTimeout(app.call())
                .callTimeout(app.call())
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .build();
    }

    OkHttpClient client() {
        return client;
    }

    /**
     * The JSON that answers a request.
     *
     * @throws IOException where there is none, for whatever reason
     */
    JsonNode json(Request request) throws IOException {
        try (var response = client.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("status " + response.code());
            }
            return JSON.readTree(response.body().byteStream());
        }
    }

    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
