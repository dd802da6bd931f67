package org.beenthere.bench.press;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The yardstick: a Bolt app on the same HTTP server that verifies each press with Bolt's own means and acknowledges it. */
public final class BareBolt {

    private final App app;
    private final SlackRequestParser parser;

    private BareBolt() {
        var config = AppConfig.builder()
                .signingSecret(SlackPayloads.SECRET)
                .singleTeamBotToken("xoxb-bench")
                .build();
        var verifier = new SlackSignature.Verifier(new SlackSignature.Generator(SlackPayloads.SECRET));
        this.app = new App(config, new ArrayList<>(List.of(new RequestVerification(verifier))));
        app.blockAction(Pattern.compile(".+"), (_, context) -> context.ack());
        app.start();
        this.parser = new SlackRequestParser(config);
    }

    public static void main(String[] arguments) {
        var bare = new BareBolt();
        var server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.concurrency.useVirtualThreads = true;
                    config.routes.post("/slack/events", bare::take);
                })
                .start("127.0.0.1", 0);
        IO.println("The yardstick is listening: http://localhost:" + server.port());
    }

    private void take(Context http) throws Exception {
        var headers = http.headerMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        var response = app.run(parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .headers(new RequestHeaders(headers))
                .requestBody(http.body())
                .build()));
        http.status(response.getStatusCode()).result(response.getBody() == null ? "" : response.getBody());
    }
}
