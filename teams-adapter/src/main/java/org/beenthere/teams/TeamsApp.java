package org.beenthere.teams;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * The bot as one tenant registered it, and where Microsoft is reached.
 *
 * @param appId the id of its registration
 * @param password the secret of its registration
 * @param tenant the only tenant whose people may speak to it
 * @param withoutTokens whether it takes what comes without a token and sends without one, for the Agents Playground
 * @param openIdMetadata where the keys of the Bot Framework are named
 * @param login where tokens are given out, without the tenant
 * @param connect how long to wait for a connection
 * @param call how long any call may take
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
     * @throws IllegalArgumentException where the id, the password or the tenant is blank: without them anyone could
     *     speak as anyone
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

    /** An app of one tenant, at Microsoft's own addresses. */
    public static TeamsApp of(String appId, String password, String tenant) {
        return new TeamsApp(appId, password, tenant, false, KEYS, LOGIN, CONNECT, CALL);
    }

    /** Without tokens, for the Agents Playground. Whoever reaches it can speak as anyone: bind it to loopback alone. */
    public static TeamsApp insecure() {
        return new TeamsApp("", "", PLAYGROUND, true, KEYS, LOGIN, CONNECT, CALL);
    }

    /** The same, at other addresses: a sovereign cloud, or a stand-in. */
    public TeamsApp at(URI otherOpenIdMetadata, URI otherLogin) {
        return new TeamsApp(appId, password, tenant, withoutTokens, otherOpenIdMetadata, otherLogin, connect, call);
    }

    /** The same, with other patience. */
    public TeamsApp within(Duration otherConnect, Duration otherCall) {
        return new TeamsApp(appId, password, tenant, withoutTokens, openIdMetadata, login, otherConnect, otherCall);
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return withoutTokens ? "TeamsApp[insecure]" : "TeamsApp[" + appId + ", tenant " + tenant + "]";
    }
}
