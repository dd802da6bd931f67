package org.beenthere.teams;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Locale;
import org.beenthere.chat.ChatBot;

/** The route that Teams sends to. */
final class TeamsRoutes {

    private final TeamsApp app;
    private final TeamsInbox inbox;
    private final ChatBot bot;

    TeamsRoutes(TeamsApp app, TeamsInbox inbox, ChatBot bot) {
        this.app = app;
        this.inbox = inbox;
        this.bot = bot;
    }

    void register(JavalinConfig config) {
        config.routes.post("/api/messages", this::take);
    }

    private void take(Context context) {
        if (!isJson(context) || app.withoutTokens() && mayComeFromAPage(context)) {
            context.status(RefusedException.NOT_FOR_US);
            return;
        }
        var authorization = context.header("Authorization");
        var body = context.bodyAsBytes();
        context.future(() -> inbox.take(authorization, body, bot).thenAccept(response -> response.writeTo(context)));
    }

    /** Whether the body is JSON, which a browser does not send for another site's page without asking first. */
    private static boolean isJson(Context context) {
        var type = context.contentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    /** Whether a page in a browser may have sent it: browsers send the page's origin, and the host name it used for us. */
    private static boolean mayComeFromAPage(Context context) {
        var host = String.valueOf(context.host()).replaceFirst(":\\d*$", "");
        return context.header("Origin") != null || !Loopback.isNamed(host);
    }
}
