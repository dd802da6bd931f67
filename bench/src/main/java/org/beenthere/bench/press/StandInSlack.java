package org.beenthere.bench.press;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Slack's Web API, as far as the bot calls it here. Its answers are as long as Slack's. */
final class StandInSlack implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Javalin server;

    StandInSlack() {
        this.server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.concurrency.useVirtualThreads = true;
                    config.routes.post("/api/{method}", this::call);
                    config.routes.post("/response", context -> context.result("ok"));
                })
                .start("127.0.0.1", 0);
    }

    String apiUrl() {
        return "http://127.0.0.1:" + server.port() + "/api/";
    }

    String responseUrl() {
        return "http://127.0.0.1:" + server.port() + "/response";
    }

    HttpClient http() {
        return http;
    }

    /** A timestamp that no other has. */
    String timestamp() {
        return String.format("17%08d.%06d", count.incrementAndGet(), 0);
    }

    Person person(int number) {
        return people.computeIfAbsent("0BENCH" + number, id -> new Person(this, id));
    }

    /** Users and their chats differ in the first letter alone. */
    private Person of(String id) {
        return people.get(id.substring(1));
    }

    private void call(Context context) throws Exception {
        var answer = JSON.createObjectNode().put("ok", true);
        switch (context.pathParam("method")) {
            case "auth.test" ->
                answer.put("team_id", SlackPayloads.TEAM)
                        .put("user_id", "U0BOT")
                        .put("bot_id", "B0BOT");
            case "conversations.open" ->
                answer.putObject("channel")
                        .put("id", of(context.formParam("users")).channel());
            case "chat.postMessage" -> post(context, answer);
            case "chat.update" ->
                answer.put("channel", context.formParam("channel")).put("ts", context.formParam("ts"));
            case "views.publish" -> publish(context, answer);
            default -> answer.put("ok", false).put("error", "unknown_method");
        }
        context.contentType("application/json").result(JSON.writeValueAsString(answer));
    }

    private void post(Context context, ObjectNode answer) throws Exception {
        var ts = timestamp();
        var channel = context.formParam("channel");
        answer.put("channel", channel).put("ts", ts);
        answer.set("message", SlackPayloads.message(ts, context.formParam("text"), read(context, "blocks")));
        of(channel).isShown(answer.deepCopy());
    }

    private void publish(Context context, ObjectNode answer) throws Exception {
        var view = (ObjectNode) read(context, "view");
        view.put("id", "V" + timestamp()).put("team_id", SlackPayloads.TEAM).put("app_id", "A0BENCH");
        view.put("hash", "hash").put("bot_id", "B0BOT").putObject("state").putObject("values");
        answer.set("view", view);
        of(context.formParam("user_id")).isHome(view);
    }

    private static JsonNode read(Context context, String parameter) throws Exception {
        return JSON.readTree(context.formParam(parameter));
    }

    @Override
    public void close() {
        server.stop();
        http.close();
    }
}
