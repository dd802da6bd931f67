package org.beenthere.teams;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * The bot's registration in one tenant, and where Microsoft is reached: another URL is for a stand-in or a sovereign cloud.
 *
 * @param appId the id of the registration
 * @param password the secret of the registration
 * @param tenant the only tenant whose people may speak to the bot
 * @param withoutTokens whether to accept and send requests without tokens, for the Agents Playground
 * @param openIdMetadata the URL of the Bot Framework's OpenID metadata, which name its signing keys
 * @param login the URL that issues tokens, without the tenant
 * @param connect the timeout of a connection
 * @param call the timeout of a whole call
 */
public record TeamsApp(
        String appId,
        String password,
        String tenant,
        boolean withoutTokens,
        URI openIdMetadata,
        URI login,
        Duration connect,
        Duration call) {

    private static final String PLAYGROUND = "playground";
    private static final URI KEYS = URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");
    private static final URI LOGIN = URI.create("https://login.microsoftonline.com");
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration CALL = Duration.ofSeconds(5);

    /**
     * @throws IllegalArgumentException if the id, the password or the tenant is blank: without them anyone could speak as
     *     anyone
     */
    public TeamsApp {
        Objects.requireNonNull(openIdMetadata, "openIdMetadata");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(connect, "connect");
        Objects.requireNonNull(call, "call");
        if (!withoutTokens) {
            checkIsSet("MicrosoftAppId", appId);
            checkIsSet("MicrosoftAppPassword", password);
        }
        checkIsSet("MicrosoftAppTenantId", tenant);
    }

    private static void checkIsSet(String setting, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(setting + " is blank");
        }
    }

    /** A registration at Microsoft's own URLs. */
    public static TeamsApp of(String appId, String password, String tenant) {
        return new TeamsApp(appId, password, tenant, false, KEYS, LOGIN, CONNECT, CALL);
    }

    /** No registration and no tokens, for the Agents Playground. Anyone can speak as anyone: bind it only to loopback. */
    public static TeamsApp insecure() {
        return new TeamsApp("", "", PLAYGROUND, true, KEYS, LOGIN, CONNECT, CALL);
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return withoutTokens ? "TeamsApp[insecure]" : "TeamsApp[" + appId + ", tenant " + tenant + "]";
    }
}
