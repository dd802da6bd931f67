package org.beenthere.teams;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import org.beenthere.chat.ChatBot;

/** Where Teams reaches the bot. */
final class TeamsRoutes {

    private final TeamsInbox inbox;
    private final ChatBot bot;

    TeamsRoutes(TeamsInbox inbox, ChatBot bot) {
        this.inbox = inbox;
        this.bot = bot;
    }

    void register(JavalinConfig config) {
        config.routes.post("/api/messages", this::take);
    }

    private void take(Context context) {
        var authorization = context.header("Authorization");
        var body = context.bodyAsBytes();
        context.future(() -> inbox.take(authorization, body, bot).thenAccept(answer -> answer.onto(context)));
    }
}
