package org.beenthere.app.practice;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Header;
import io.javalin.http.staticfiles.Location;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beenthere.chat.Act;
import org.beenthere.chat.PersonRef;

/** What the page of the practice room asks for. Only a page of this very address may ask for anything. */
public final class PracticeRoutes {

    private static final int LONGEST_MOVE = 31 * 24 * 60;
    private static final int LONGEST_TEXT = 4_000;

    private final PracticeRoom room;

    public PracticeRoutes(PracticeRoom room) {
        this.room = room;
    }

    /** Hangs the routes in. */
    public void in(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = "/practice/assets";
            files.directory = "/practice";
            files.location = Location.CLASSPATH;
            files.headers = Map.of(Header.CACHE_CONTROL, "no-cache");
        });
        var routes = config.routes;
        routes.before("/practice*", PracticeRoutes::guard);
        routes.get("/", context -> context.redirect("/practice"));
        routes.get("/practice", PracticeRoutes::page);
        routes.get("/practice/api/state", context -> context.json(room.state()));
        routes.get("/practice/api/knows", context -> context.json(room.known()));
        routes.sse("/practice/api/changes", room.changes()::join);
        routes.post("/practice/api/press", context -> act(context, new Act.Pressed(text(body(context), "button"))));
        routes.post("/practice/api/type", context -> act(context, new Act.Typed(text(body(context), "text"))));
        routes.post("/practice/api/submit", context -> act(context, submitted(body(context))));
        routes.post("/practice/api/clock", this::moveOn);
        routes.post("/practice/api/reset", context -> {
            room.reset();
            context.status(204);
        });
    }

    /** Keeps other sites out, which could reach this address from somebody's browser. */
    private static void guard(Context context) {
        context.header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        var origin = context.header(Header.ORIGIN);
        var host = context.host();
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw new ForbiddenResponse("Another site may not do this.");
        }
        var json = context.contentType() != null && context.contentType().startsWith("application/json");
        if (context.method().name().equals("POST") && !json) {
            throw new BadRequestResponse("Send JSON.");
        }
    }

    private static void page(Context context) {
        context.header(Header.CACHE_CONTROL, "no-cache");
        context.contentType("text/html; charset=utf-8");
        context.result(PracticeRoutes.class.getResourceAsStream("/practice/index.html"));
    }

    private void act(Context context, Act act) {
        var body = body(context);
        context.json(Map.of("said", room.act(person(body), text(body, "event"), act)));
    }

    private void moveOn(Context context) {
        int minutes = body(context).path("minutes").asInt(0);
        if (minutes < 1 || minutes > LONGEST_MOVE) {
            throw new BadRequestResponse("Say by how many minutes, at most " + LONGEST_MOVE + ".");
        }
        room.moveOn(Duration.ofMinutes(minutes));
        context.status(204);
    }

    private PersonRef person(JsonNode body) {
        return room.people()
                .find(text(body, "person"))
                .orElseThrow(() -> new BadRequestResponse("Nobody here has that name."));
    }

    private static JsonNode body(Context context) {
        return context.bodyAsClass(JsonNode.class);
    }

    private static Act submitted(JsonNode body) {
        var values = new LinkedHashMap<String, String>();
        body.path("values").properties().forEach(field -> values.put(field.getKey(), bounded(field.getValue())));
        return new Act.Submitted(text(body, "button"), values);
    }

    private static String text(JsonNode body, String key) {
        var value = bounded(body.path(key));
        if (value.isEmpty()) {
            throw new BadRequestResponse("'" + key + "' is missing.");
        }
        return value;
    }

    private static String bounded(JsonNode node) {
        var value = node.asText("");
        if (value.length() > LONGEST_TEXT) {
            throw new BadRequestResponse("That is too long.");
        }
        return value;
    }
}
