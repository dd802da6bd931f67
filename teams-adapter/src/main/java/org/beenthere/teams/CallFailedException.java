package org.beenthere.teams;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.ErrorResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import retrofit2.HttpException;
import retrofit2.Response;

/** A call to Teams failed. Keeps only codes, because Teams' messages may name a person (law 12). */
final class CallFailedException extends Exception {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** The reasons for a 403 that are final, by error code. All others are about the bot, and may be mended. */
    private static final Map<String, String> FORBIDDEN = Map.of(
            "MessageWritesBlocked", "blocked",
            "ConversationBlockedByUser", "blocked",
            "BotNotInConversationRoster", "not_installed",
            "ForbiddenOperationException", "not_installed");

    private final int status;
    private final String code;
    private final Duration after;

    private CallFailedException(int status, String code, Duration after) {
        super(null, null, false, false);
        this.status = status;
        this.code = code;
        this.after = after;
    }

    static CallFailedException of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ErrorResponseException answered && answered.response() != null) {
                return new CallFailedException(
                        answered.response().code(), code(answered.body()), after(answered.response()));
            }
            if (cause instanceof HttpException answered && answered.response() != null) {
                return new CallFailedException(answered.code(), code(answered.response()), after(answered.response()));
            }
        }
        return new CallFailedException(0, "", SOON);
    }

    private static String code(ErrorResponse body) {
        return body == null || body.getError() == null || body.getError().getCode() == null
                ? ""
                : body.getError().getCode();
    }

    private static String code(Response<?> response) {
        try (var body = response.errorBody()) {
            return body == null
                    ? ""
                    : TeamsHttp.JSON
                            .readTree(body.byteStream())
                            .at("/error/code")
                            .asText("");
        } catch (IOException e) {
            return "";
        }
    }

    private static Duration after(Response<?> response) {
        try {
            var seconds = Long.parseLong(String.valueOf(response.headers().get("Retry-After")));
            var asked = Duration.ofSeconds(Math.max(seconds, 1));
            return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        } catch (NumberFormatException e) {
            return SOON;
        }
    }

    /** The reason, if trying again is pointless. A status without a code is not Teams': whatever is in between gave it. */
    Optional<String> finalReason() {
        return switch (code.isEmpty() ? 0 : status) {
            case 400 -> Optional.of("not_understood");
            case 403 -> Optional.ofNullable(FORBIDDEN.get(code));
            case 404 -> Optional.of("conversation_gone");
            case 413 -> Optional.of("too_large");
            default -> Optional.empty();
        };
    }

    /** Whether the message itself no longer exists. */
    boolean isMessageGone() {
        return status == 404 && !code.isEmpty() || code.equals("ActivityNotFoundInConversation");
    }

    /** How long to wait before another try, at most an hour. */
    Duration after() {
        return after;
    }
}
