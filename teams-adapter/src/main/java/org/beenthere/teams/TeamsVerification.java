package org.beenthere.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenExtractor;
import com.microsoft.bot.connector.authentication.SkillValidation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Who may speak to us: Teams itself, through the Bot Framework, for people of our tenant.
 *
 * <p>Our own gate stands first: a token by any other issuer, or of another bot, never reaches the SDK, which would take
 * it. Then the SDK checks signature, key, times and endorsement.
 */
final class TeamsVerification {

    static final String CHANNEL = "msteams";

    /** The SDK checks on a thread of its own; the keys are there already. */
    private static final Duration CHECKED_WITHIN = Duration.ofSeconds(5);

    private static final Pattern BEARER = Pattern.compile("Bearer ([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+)");

    private final TeamsApp app;
    private final TeamsSigningKeys keys;
    private final JwtTokenExtractor extractor;

    TeamsVerification(TeamsApp app, TeamsSigningKeys keys) {
        this.app = app;
        this.keys = keys;
        var parameters = ChannelValidation.getTokenValidationParameters();
        parameters.issuerSigningKeyResolver = _ -> keys;
        this.extractor = new JwtTokenExtractor(
                parameters, app.openIdMetadata().toString(), AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS);
    }

    /**
     * What the sender may speak for.
     *
     * @param authorization the header, or null
     * @throws RefusedException where it is not the Bot Framework that speaks to us
     */
    VerifiedSender sender(String authorization) throws RefusedException {
        if (app.withoutTokens()) {
            return new VerifiedSender(app, null);
        }
        var bearer = BEARER.matcher(authorization == null ? "" : authorization);
        if (!bearer.matches()) {
            throw new RefusedException(RefusedException.UNKNOWN_SENDER);
        }
        var token = decoded(bearer.group(1));
        var serviceUrl =
                token.getClaim(AuthenticationConstants.SERVICE_URL_CLAIM).asString();
        if (!isOfTheBotFramework(token) || serviceUrl == null || !isSigned(bearer.group(1), token.getKeyId())) {
            throw new RefusedException(RefusedException.UNKNOWN_SENDER);
        }
        return new VerifiedSender(app, serviceUrl);
    }

    private static DecodedJWT decoded(String token) throws RefusedException {
        try {
            return JWT.decode(token);
        } catch (JWTDecodeException e) {
            throw new RefusedException(RefusedException.UNKNOWN_SENDER);
        }
    }

    /** A token of a bot is addressed to us as well, and names that bot. */
    private boolean isOfTheBotFramework(DecodedJWT token) {
        return AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER.equals(token.getIssuer())
                && List.of(app.appId()).equals(token.getAudience())
                && !SkillValidation.isSkillClaim(new ClaimsIdentity(token).claims())
                && token.getExpiresAt() != null
                && token.getKeyId() != null;
    }

    private boolean isSigned(String token, String keyId) throws RefusedException {
        try {
            if (keys.getKey(keyId) == null) {
                return false;
            }
            var identity = extractor.getIdentity("Bearer", token, CHANNEL, List.of());
            return identity.get(CHECKED_WITHIN.toMillis(), TimeUnit.MILLISECONDS) != null;
        } catch (ExecutionException e) {
            return false;
        } catch (TeamsSigningKeys.AwayException | TimeoutException e) {
            throw new RefusedException(RefusedException.CANNOT_TELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(RefusedException.CANNOT_TELL);
        }
    }
}
