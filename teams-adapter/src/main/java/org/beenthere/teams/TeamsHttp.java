package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The HTTP client of the adapter. Every call has a timeout; none is retried, and no redirect is followed. */
final class TeamsHttp implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private final OkHttpClient client;

    TeamsHttp(TeamsApp app) {
        // What waited in the client's own queue would be sent when whoever waits for it has given up, and sent again.
        // There
        // are no more calls than threads that wait for one.
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
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
     * The JSON that a request is answered with.
     *
     * @throws IOException if there is none, for whatever reason
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
