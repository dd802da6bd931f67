package org.beenthere.teams;

import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PlatformWords;

/** Microsoft Teams, put together. */
public final class TeamsAdapter implements AutoCloseable {

    private final TeamsApp app;
    private final TeamsHttp http;
    private final TeamsPlatform platform;
    private final TeamsInbox inbox;

    private TeamsAdapter(TeamsApp app, TeamsHttp http, TeamsPlatform platform, TeamsInbox inbox) {
        this.app = app;
        this.http = http;
        this.platform = platform;
        this.inbox = inbox;
    }

    /** Opens it; nobody is called yet. */
    public static TeamsAdapter open(TeamsApp app, Supplier<PlatformWords> words, InstantSource clock) {
        var http = new TeamsHttp(app);
        var cards = new TeamsCards(words);
        var names = new TeamsNames();
        var connectors = new TeamsConnectors(app, http, new TeamsToken(app, http, clock));
        var platform = new TeamsPlatform(app, new TeamsCalls(connectors, app.call()), cards, names, words);
        var verification = new TeamsVerification(app, new TeamsKeys(http, app.openIdMetadata(), clock));
        var inbox = new TeamsInbox(verification, new TeamsEvents(app, names, clock), cards, words);
        return new TeamsAdapter(app, http, platform, inbox);
    }

    /** The way out. */
    public ChatPlatform platform() {
        return platform;
    }

    /** The way in: {@code POST /api/messages}. */
    public void in(JavalinConfig config, ChatBot bot) {
        new TeamsRoutes(app, inbox, bot).in(config);
    }

    /** Takes no more events, waits at most ten seconds for those under way, and hangs up. */
    @Override
    public void close() {
        inbox.close();
        http.close();
    }
}
