package org.beenthere.slack.testing;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beenthere.chat.ChannelRef;
import org.beenthere.slack.SlackApp;
import org.beenthere.testing.Shown;
import org.beenthere.testing.StandIn;
import org.beenthere.testing.Trouble;

/**
 * Slack for tests: a real HTTP server with the Web API and the addresses for answers, one workspace behind it. It takes
 * nothing that Slack would refuse: it knows the token, the scopes, the ids, the limits of Block Kit, and for how long
 * and how often what it hands out serves.
 */
public final class FakeSlack implements AutoCloseable {

    public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    public static final String TOKEN = "xoxb-1-2-stand-in";

    private final FakeWorld world;
    private final FakeTickets tickets;
    private final FakeMethods methods;
    private final Javalin server;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile Trouble trouble = Trouble.NONE;
    private final FakeLies lies = new FakeLies();
    private volatile CountDownLatch silence = new CountDownLatch(0);

    public FakeSlack(InstantSource clock) {
        this.world = new FakeWorld(clock);
        this.tickets = new FakeTickets(clock);
        this.methods = new FakeMethods(world, tickets);
        this.server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.post("/api/{method}", this::api);
                    config.routes.post("/response/{id}", this::respond);
                })
                .start("127.0.0.1", 0);
    }

    /** The app as this workspace has installed it. */
    public SlackApp app(SlackApp.Times times) {
        return new SlackApp(FakeWorld.TEAM, SECRET, TOKEN, address("api"), times);
    }

    /** A channel with these people in it; another organisation may share it. */
    public ChannelRef channel(boolean shared, String... names) {
        var ids = Stream.of(names)
                .map(name -> world.person(name, false, false).id())
                .toList();
        return new ChannelRef("slack", FakeWorld.TEAM, world.channel(ids, shared));
    }

    /** Slack marks somebody of that name: {@code is_restricted}, {@code is_ultra_restricted} or {@code is_stranger}. */
    public void marks(String name, String mark) {
        world.mark(world.person(name, false, false).id(), mark);
    }

    /** Somebody of that name belongs to another organisation. */
    public void isForeign(String name) {
        var here = world.person(name, false, false);
        world.put(new FakeWorld.Person(here.id(), name, "T0OTHER", false, false));
    }

    /** A message is gone. */
    public void delete(Shown card) {
        var id = card.id().split("/");
        world.delete(id[0], id[1]);
    }

    FakeWorld world() {
        return world;
    }

    FakeTickets tickets() {
        return tickets;
    }

    /** An address by which a card can be answered. */
    String responseUrl(String card) {
        return address("response/" + tickets.address(card));
    }

    /** Which methods were called, in their order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    void trouble(Trouble next) {
        silence.countDown();
        silence = new CountDownLatch(next == Trouble.SILENT ? 1 : 0);
        trouble = next;
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.port() + "/" + path;
    }

    private void api(Context http) {
        var method = http.pathParam("method");
        calls.add(method);
        if (inTrouble(http, method)) {
            return;
        }
        try {
            authenticate(http.header("Authorization"));
            var answer = methods.call(method, http::formParam);
            http.contentType("application/json").result(answer.toString());
        } catch (FakeError e) {
            http.contentType("application/json")
                    .result(Json.object()
                            .put("ok", false)
                            .put("error", e.code())
                            .put("why", e.getMessage())
                            .toString());
        }
    }

    private static void authenticate(String header) {
        if (header == null) {
            throw new FakeError("not_authed");
        }
        if (!header.equals("Bearer " + TOKEN)) {
            throw new FakeError("invalid_auth");
        }
    }

    private void respond(Context http) {
        calls.add("response_url");
        if (inTrouble(http, "response_url")) {
            return;
        }
        try {
            var card = tickets.spendAddress(http.pathParam("id")).split("/");
            var body = Json.read(http.body());
            var text = body.path("text").asText();
            var blocks = BlockKit.message(body.path("blocks"));
            boolean replaces = body.path("replace_original").asBoolean();
            if (replaces) {
                world.change(card[0], card[1], text, blocks);
            } else if (body.path("response_type").asText().equals("in_channel")) {
                world.post(card[0], text, blocks);
            }
            // What is ephemeral is gone when Slack is opened again, so that nobody can be said to have seen it.
            http.result("ok");
        } catch (FakeError e) {
            http.status(404).result(e.code());
        }
    }

    private boolean inTrouble(Context http, String method) {
        switch (trouble) {
            case LIMITED ->
                http.status(429)
                        .header("Retry-After", String.valueOf(StandIn.LIMIT.toSeconds()))
                        .contentType("application/json")
                        .result("{\"ok\":false,\"error\":\"ratelimited\"}");
            case BROKEN -> http.status(503).contentType("text/html").result("<html>Slack is down</html>");
            case SILENT -> {
                await();
                http.status(504);
            }
            case LYING -> lies.tell(http);
            case REFUSING -> {
                if (!Set.of("chat.postMessage", "conversations.open", "views.publish")
                        .contains(method)) {
                    return false;
                }
                var error = method.equals("chat.postMessage") ? "channel_not_found" : "user_not_found";
                http.contentType("application/json").result("{\"ok\":false,\"error\":\"" + error + "\"}");
            }
            case NONE -> {
                return false;
            }
        }
        return true;
    }

    private void await() {
        try {
            if (!silence.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody ended the silence");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        silence.countDown();
        server.stop();
    }
}
