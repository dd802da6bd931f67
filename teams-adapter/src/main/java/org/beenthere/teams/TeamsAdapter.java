package org.beenthere.teams;

import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PlatformWords;
import org.beenthere.teams.card.TeamsCards;

/** Microsoft Teams, for one tenant. */
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

    /** Opens the adapter. Microsoft is not called yet. */
    public static TeamsAdapter open(TeamsApp app, Supplier<PlatformWords> words, InstantSource clock) {
        var http = new TeamsHttp(app);
        var cards = new TeamsCards(words);
        var names = new TeamsNames();
        var connectors = new TeamsConnectors(app, http, new TeamsAccessToken(app, http, clock));
        var calls = new TeamsCalls(connectors::of, app.call());
        var platform = new TeamsPlatform(app, calls, cards, names, words);
        var verification = new TeamsVerification(app, new TeamsSigningKeys(http, app.openIdMetadata(), clock));
        var events = new TeamsEvents(app, names, new TeamsGuests(app, calls), clock);
        var inbox = new TeamsInbox(verification, events, cards, words);
        return new TeamsAdapter(app, http, platform, inbox);
    }

    /** Teams as the bot sends to it. */
    public ChatPlatform platform() {
        return platform;
    }

    /** Registers {@code POST /api/messages}, to which Teams sends. */
    public void register(JavalinConfig config, ChatBot bot) {
        new TeamsRoutes(app, inbox, bot).register(config);
    }

    /** Takes no more events, waits up to ten seconds for those under way, and disconnects. */
    @Override
    public void close() {
        inbox.close();
        http.close();
    }
}
