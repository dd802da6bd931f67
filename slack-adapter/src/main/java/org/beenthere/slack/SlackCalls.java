package org.beenthere.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls Slack's Web API. Failures are answers, not exceptions, and no call is retried. */
final class SlackCalls implements AutoCloseable {

    /** How long to wait before another try, if Slack does not say. */
    static final Duration LATER = Duration.ofSeconds(5);

    /** The longest time to wait before another try, whatever Slack says. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final Set<String> LIMITED = Set.of("ratelimited", "rate_limited");
    private static final Logger LOG = LoggerFactory.getLogger(SlackCalls.class);

    private final Slack slack;
    private final OkHttpClient http;
    private final MethodsClient methods;

    private SlackCalls(SlackApp app, OkHttpClient http) {
        this.http = http;
        var config = config(app);
        var client = new SlackHttpClient(http);
        // Without this, the client keeps the default configuration, which logs.
        client.setConfig(config);
        this.slack = Slack.getInstance(config, client);
        this.methods = new SlackMethods(client, app.botToken());
        methods.setEndpointUrlPrefix(app.apiUrl());
    }

    /** Does not connect yet. */
    static SlackCalls of(SlackApp app) {
        return new SlackCalls(
                app,
                new OkHttpClient.Builder()
                        .connectTimeout(app.times().connect())
                        .callTimeout(app.times().call())
                        // The time of a call as a whole is bounded, and each of these costs a lock at each read and
                        // write.
                        .readTimeout(Duration.ZERO)
                        .writeTimeout(Duration.ZERO)
                        .retryOnConnectionFailure(false)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .build());
    }

    /** The same, with another timeout of a call. */
    SlackCalls within(SlackApp app, Duration longest) {
        return new SlackCalls(app, http.newBuilder().callTimeout(longest).build());
    }

    private static SlackConfig config(SlackApp app) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(app.apiUrl());
        // Bolt would take HTTPS_PROXY from the environment, without exceptions. OkHttp follows the JVM's own settings
        // (https.proxyHost, http.nonProxyHosts) if a proxy is wanted.
        config.setProxyUrl(null);
        // Otherwise it starts threads that never end.
        config.setStatsEnabled(false);
        // The default handlers log whole bodies.
        config.setHttpClientResponseHandlers(List.of());
        return config;
    }

    /** A call. */
    @FunctionalInterface
    interface Call<T> {
        T by(MethodsClient methods) throws IOException, SlackApiException;
    }

    /** The result of a call. */
    sealed interface Answer<T> {

        /** Slack did it. */
        record Done<T>(T response) implements Answer<T> {}

        /** Slack refused, with an error code of its own. */
        record Denied<T>(String error) implements Answer<T> {}

        /** Slack was busy or not reached, and may have done it or not; try again after that time. */
        record Later<T>(Duration after) implements Answer<T> {}

        /** The result of a next call, made with the response if this one was done. */
        default <R> Answer<R> then(Function<T, Answer<R>> next) {
            return switch (this) {
                case Done<T>(var response) -> next.apply(response);
                case Denied<T>(var error) -> new Denied<>(error);
                case Later<T>(var after) -> new Later<>(after);
            };
        }

        /** A part of the response if this one was done; {@link Later} where Slack left it out. */
        default <R> Answer<R> part(Function<T, Optional<R>> part) {
            return then(
                    response -> part.apply(response).<Answer<R>>map(Done::new).orElseGet(() -> new Later<>(LATER)));
        }
    }

    /**
     * Makes a call.
     *
     * @param call does nothing but call: what is sent is made before, since whatever fails here is taken for Slack's fault
     */
    <T extends SlackApiTextResponse> Answer<T> ask(Call<T> call) {
        T response;
        try {
            response = call.by(methods);
        } catch (SlackApiException e) {
            return refused(e);
        } catch (IOException | RuntimeException e) {
            // The client throws what it likes at an answer that it cannot read. The class alone: a message may quote
            // what
            // Slack sent (law 12).
            LOG.warn("Slack could not be asked: {}", e.getClass().getSimpleName());
            return new Answer.Later<>(LATER);
        }
        if (response == null) {
            LOG.warn("Slack answered nothing");
            return new Answer.Later<>(LATER);
        }
        if (response.isOk()) {
            return new Answer.Done<>(response);
        }
        var error = String.valueOf(response.getError());
        return LIMITED.contains(error) ? new Answer.Later<>(LATER) : new Answer.Denied<>(error);
    }

    private static <T> Answer<T> refused(SlackApiException e) {
        var response = Optional.ofNullable(e.getResponse());
        LOG.warn(
                "Slack answered with {}",
                response.map(Response::code).map(String::valueOf).orElse("no status"));
        return new Answer.Later<>(response.map(SlackCalls::wait).orElse(LATER));
    }

    /** Sends to a {@code response_url}, which needs no token; returns whether Slack took it. */
    boolean send(String url, Object body) {
        try (var response = slack.getHttpClient().postJsonBody(url, SlackMethods.JSON.toJson(body))) {
            return response.isSuccessful() && isTaken(response.body().string());
        } catch (IOException | RuntimeException e) {
            LOG.warn("Slack could not be answered: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Whether it was Slack who answered: it says {@code ok}, or that in JSON. A page says something else. */
    private static boolean isTaken(String body) {
        return body.strip().equals("ok")
                || JsonParser.parseString(body) instanceof JsonObject object
                        && object.get("ok") instanceof JsonPrimitive ok
                        && ok.getAsBoolean();
    }

    private static Duration wait(Response response) {
        var seconds = response.header("Retry-After", "");
        if (!seconds.matches("[1-9][0-9]{0,8}")) {
            return LATER;
        }
        var asked = Duration.ofSeconds(Long.parseLong(seconds));
        return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
    }

    /** The client for Bolt's own calls; there are none while it only dispatches. */
    Slack slack() {
        return slack;
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
