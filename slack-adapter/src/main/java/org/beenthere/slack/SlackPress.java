package org.beenthere.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A press as Bolt dispatches it, but for the JSON: Bolt reads it three times, with a new mapper each, and most of it is the
 * card that was pressed, at which nobody looks.
 */
final class SlackPress extends BlockActionRequest {

    private static final String FIELD = "payload=";

    private final JsonObject json;
    private final BlockActionPayload payload;

    private SlackPress(String body, JsonObject json, RequestHeaders headers) {
        super(body, null, headers);
        this.json = json;
        this.payload = SlackMethods.WITHOUT_CONTENT.fromJson(json, BlockActionPayload.class);
    }

    /** The press in the body of a request; empty if it is something else. */
    static Optional<SlackPress> in(String body, RequestHeaders headers) {
        if (!body.startsWith(FIELD)) {
            return Optional.empty();
        }
        var json = URLDecoder.decode(body.substring(FIELD.length()), StandardCharsets.UTF_8);
        return JsonParser.parseString(json) instanceof JsonObject object && isPress(object)
                ? Optional.of(new SlackPress(body, object, headers))
                : Optional.empty();
    }

    private static boolean isPress(JsonObject object) {
        var type = object.get("type");
        return type != null && type.isJsonPrimitive() && type.getAsString().equals(BlockActionPayload.TYPE);
    }

    JsonObject json() {
        return json;
    }

    @Override
    public BlockActionPayload getPayload() {
        return payload;
    }

    /** Without its components, which hold content (law 12). */
    @Override
    public String toString() {
        return "SlackPress";
    }
}
