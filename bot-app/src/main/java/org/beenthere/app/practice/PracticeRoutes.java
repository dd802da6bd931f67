package org.beenthere.app.practice;

import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.beenthere.app.settings.Bind;
import org.beenthere.chat.Act;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The routes of the practice room: its page, and what that requests. Refuses requests of other sites. */
public final class PracticeRoutes {

    private static final int LONGEST_MOVE = 31 * 24 * 60;
    private static final Logger LOG = LoggerFactory.getLogger(PracticeRoutes.class);

    private final PracticeRoom room;
    private final SameOriginGuard guard;

    public PracticeRoutes(PracticeRoom room, Bind bind) {
        this.room = room;
        this.guard = new SameOriginGuard(bind);
    }

    /** Registers the routes. */
    public void register(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = "/practice/assets";
            files.directory = "/practice";
            files.location = Location.CLASSPATH;
            files.headers = Map.of(Header.CACHE_CONTROL, "no-cache");
        });
        var routes = config.routes;
        routes.before("/practice*", guard::check);
        routes.get("/", context -> context.redirect("/practice"));
        routes.get("/practice", PracticeRoutes::page);
        routes.get("/practice/api/state", context -> context.json(room.state()));
        routes.get("/practice/api/knows", context -> context.json(room.contents()));
        routes.sse("/practice/api/changes", room.changes()::join);
        routes.post("/practice/api/press", context -> act(context, body -> new Act.Pressed(body.text("button"))));
        routes.post("/practice/api/type", context -> act(context, body -> new Act.Typed(body.text("text"))));
        routes.post(
                "/practice/api/submit",
                context -> act(context, body -> new Act.Submitted(body.text("button"), body.texts("values"))));
        new RehearsalRoutes(room.scripts()).register(config);
        routes.post("/practice/api/clock", this::moveOn);
        routes.post("/practice/api/reset", context -> {
            room.reset();
            context.status(HttpStatus.NO_CONTENT);
        });
        // Before the server stops: a page that is disconnected later keeps it waiting for ever.
        config.events.serverStopping(room.changes()::close);
        routes.exception(JdbiException.class, PracticeRoutes::away);
    }

    private static void page(Context context) {
        context.header(Header.CACHE_CONTROL, "no-cache");
        context.contentType("text/html; charset=utf-8");
        context.result(PracticeRoutes.class.getResourceAsStream("/practice/index.html"));
    }

    private void act(Context context, Function<RequestBody, Act> read) {
        var body = RequestBody.of(context);
        var person = room.people()
                .find(body.name("person"))
                .orElseThrow(() -> new BadRequestResponse("Nobody here has that name."));
        context.json(Map.of("said", room.act(person, body.name("event"), read.apply(body))));
    }

    private void moveOn(Context context) {
        room.moveOn(Duration.ofMinutes(RequestBody.of(context).number("minutes", LONGEST_MOVE)));
        context.status(HttpStatus.NO_CONTENT);
    }

    private static void away(JdbiException e, Context context) {
        LOG.warn(
                "The practice room's database does not answer: {}", e.getClass().getSimpleName());
        context.status(HttpStatus.SERVICE_UNAVAILABLE).result("The database does not answer.");
    }
}
