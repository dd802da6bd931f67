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

    /** A page of another site may send text without being asked whether it may, but no JSON. */
    private static boolean isJson(Context context) {
        var type = context.contentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    /** A browser names the page that sends something, and the host by which it found us; a program on this machine does not. */
    private static boolean mayComeFromAPage(Context context) {
        var host = String.valueOf(context.host()).replaceFirst(":\\d*$", "");
        return context.header("Origin") != null || !Loopback.isNamed(host);
    }
}
