package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.Context;
import org.beenthere.teams.card.CardMessage;

/**
 * The HTTP response to a request of Teams'.
 *
 * @param body JSON; empty if the status says everything
 */
record TeamsResponse(int status, String body) {

    static final TeamsResponse TAKEN = new TeamsResponse(200, "");

    /** Not taken: Teams delivers the event again. */
    static final TeamsResponse UNAVAILABLE = new TeamsResponse(RefusedException.CANNOT_TELL, "");

    static TeamsResponse refused(RefusedException why) {
        return new TeamsResponse(why.status(), "");
    }

    /** Shows a card in place of the pressed one, only to whoever pressed, and only until the chat is drawn again. */
    static TeamsResponse card(JsonNode card) {
        return pressed(200, CardMessage.CONTENT_TYPE, card);
    }

    /** Shows a line for a moment to whoever pressed. Teams takes an empty one for a failure. */
    static TeamsResponse line(String text) {
        return pressed(200, "application/vnd.microsoft.activity.message", TextNode.valueOf(text));
    }

    /** A press that is malformed. */
    static TeamsResponse malformedPress() {
        var error =
                JsonNodeFactory.instance.objectNode().put("code", "BadRequest").put("message", "BadRequest");
        return pressed(400, "application/vnd.microsoft.error", error);
    }

    private static TeamsResponse pressed(int code, String type, JsonNode value) {
        var answer =
                JsonNodeFactory.instance.objectNode().put("statusCode", code).put("type", type);
        answer.set("value", value);
        return new TeamsResponse(200, answer.toString());
    }

    void writeTo(Context context) {
        context.status(status);
        if (!body.isEmpty()) {
            context.contentType("application/json; charset=utf-8").result(body);
        }
    }

    /** Without the body, which may be a card (law 12). */
    @Override
    public String toString() {
        return "TeamsAnswer " + status;
    }
}
