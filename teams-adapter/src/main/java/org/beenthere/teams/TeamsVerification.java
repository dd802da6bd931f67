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
 * Verifies that a request comes from the Bot Framework, for our bot. Our own checks come first: a token of any other issuer,
 * or of another bot, never reaches the SDK, which would accept it. The SDK then checks signature, key, times and
 * endorsement.
 */
final class TeamsVerification {

    static final String CHANNEL = "msteams";

    /** The timeout of the SDK's check, which runs on a thread of its own; by then the keys are fetched. */
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
     * The sender of a request, and what it may speak for.
     *
     * @param authorization the header, or null
     * @throws RefusedException if it is not the Bot Framework, or if that cannot be told now
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

    /** Tokens of other bots may be addressed to us too, but carry the claims of a skill. */
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
