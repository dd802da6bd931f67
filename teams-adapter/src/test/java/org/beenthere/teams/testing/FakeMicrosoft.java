package org.beenthere.teams.testing;

import io.javalin.Javalin;
import java.net.URI;
import java.time.Duration;
import org.beenthere.teams.TeamsApp;

/** The servers of Microsoft that the bot calls, on this machine. */
final class FakeMicrosoft implements AutoCloseable {

    private final FakeLogin login = new FakeLogin();
    private final FakeChats chats = new FakeChats();
    private final FakeConnector connector = new FakeConnector(login, chats);
    private final Javalin server = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                login.in(config);
                connector.in(config);
            })
            .start("127.0.0.1", 0);

    FakeLogin login() {
        return login;
    }

    FakeChats chats() {
        return chats;
    }

    FakeConnector connector() {
        return connector;
    }

    /** The bot, as it is registered here; less patient than usual, but not more than a busy machine needs. */
    TeamsApp app() {
        return new TeamsApp(
                FakeLogin.APP_ID,
                FakeLogin.PASSWORD,
                FakeLogin.TENANT,
                false,
                URI.create(address() + "/openid"),
                URI.create(address() + "/login"),
                Duration.ofSeconds(2),
                Duration.ofMillis(2500));
    }

    String serviceUrl() {
        return address() + "/connector/";
    }

    private String address() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
