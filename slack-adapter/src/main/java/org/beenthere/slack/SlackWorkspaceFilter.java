package org.beenthere.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.app_backend.util.JsonPayloadExtractor;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lets through only requests of the one workspace or organisation that is served, and of its own people: what guests from
 * other organisations do (Slack Connect) is refused too.
 */
final class SlackWorkspaceFilter {

    private final SlackApp app;
    private final Predicate<String> isOwn;

    /**
     * @param isOwn whether a user belongs to the organisation, which a payload does not always say: people of one
     *     organisation come from many workspaces
     */
    SlackWorkspaceFilter(SlackApp app, Predicate<String> isOwn) {
        this.app = app;
        this.isOwn = isOwn;
    }

    /** Serves a request, or refuses it. */
    Response serve(Request<?> request, MiddlewareChain chain) throws Exception {
        return request.getRequestType() == RequestType.UrlVerification || isOurs(payload(request))
                ? chain.next(request)
                : refused();
    }

    /** A refusal that Slack need not retry. */
    private static Response refused() {
        return Response.builder()
                .statusCode(403)
                .headers(Map.of("X-Slack-No-Retry", List.of("1")))
                .build();
    }

    private static JsonObject payload(Request<?> request) {
        if (request instanceof SlackPress press) {
            return press.json();
        }
        var json = new JsonPayloadExtractor().extractIfExists(request.getRequestBodyAsString());
        return json == null ? new JsonObject() : JsonParser.parseString(json).getAsJsonObject();
    }

    private boolean isOurs(JsonObject payload) {
        var workspace = text(payload, "team_id").or(() -> text(object(payload, "team"), "id"));
        var organisation = text(payload, "enterprise_id")
                .or(() -> text(object(payload, "enterprise"), "id"))
                .or(() -> text(object(payload, "team"), "enterprise_id"));
        boolean served = (app.isOrganisation() ? organisation : workspace)
                .filter(app.team()::equals)
                .isPresent();
        return served
                && !isTrue(payload, "is_ext_shared_channel")
                && (teams(payload).allMatch(team -> team.equals(app.team()) || team.equals(workspace.orElse("")))
                        || app.isOrganisation() && user(payload).filter(isOwn).isPresent());
    }

    /** The teams of the person who acted, as far as the payload says. */
    private static Stream<String> teams(JsonObject payload) {
        var event = object(payload, "event");
        return Stream.of(
                        text(event, "team"),
                        text(event, "user_team"),
                        text(event, "source_team"),
                        text(object(payload, "user"), "team_id"))
                .flatMap(Optional::stream);
    }

    private static Optional<String> user(JsonObject payload) {
        return text(object(payload, "event"), "user").or(() -> text(object(payload, "user"), "id"));
    }

    private static JsonObject object(JsonObject in, String name) {
        return in.get(name) instanceof JsonObject found ? found : new JsonObject();
    }

    private static Optional<String> text(JsonObject in, String name) {
        return Optional.ofNullable(in.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .filter(found -> !found.isEmpty());
    }

    private static boolean isTrue(JsonObject in, String name) {
        return Objects.equals(in.get(name), new JsonPrimitive(true));
    }
}
