package org.beenthere.teams;

import com.microsoft.bot.connector.authentication.AuthenticationConfiguration;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.CachingOpenIdMetadataResolver;
import com.microsoft.bot.connector.authentication.JwtTokenValidation;
import com.microsoft.bot.connector.authentication.OpenIdMetadata;
import com.microsoft.bot.connector.authentication.SimpleChannelProvider;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.schema.Activity;
import java.util.Map;
import org.beenthere.teams.testing.FakeLogin;

/** What the SDK does by itself, with keys of ours in the place of Microsoft's. */
final class StockSdk {

    private StockSdk() {}

    /** Whether it takes an activity with that token. */
    static boolean takes(String token, String serviceUrl, String keys) throws ReflectiveOperationException {
        var known = known();
        known.put(AuthenticationConstants.TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL, list(keys));
        try {
            var activity = new Activity("message");
            activity.setChannelId("msteams");
            activity.setServiceUrl(serviceUrl);
            return JwtTokenValidation.authenticateRequest(
                            activity,
                            "Bearer " + token,
                            new SimpleCredentialProvider(FakeLogin.APP_ID, FakeLogin.PASSWORD),
                            new SimpleChannelProvider(),
                            new AuthenticationConfiguration())
                    .join()
                    .isAuthenticated();
        } finally {
            known.clear();
        }
    }

    /** Where it looks for keys is a constant, so that they can only be put into its cache. */
    @SuppressWarnings("unchecked")
    private static Map<String, OpenIdMetadata> known() throws ReflectiveOperationException {
        var cache = CachingOpenIdMetadataResolver.class.getDeclaredField("OPENID_METADATA_CACHE");
        cache.setAccessible(true);
        return (Map<String, OpenIdMetadata>) cache.get(null);
    }

    private static OpenIdMetadata list(String url) throws ReflectiveOperationException {
        var type = Class.forName("com.microsoft.bot.connector.authentication.CachingOpenIdMetadata");
        var constructor = type.getDeclaredConstructor(String.class);
        constructor.setAccessible(true);
        return (OpenIdMetadata) constructor.newInstance(url);
    }
}
