package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.Context;

/**
 * What is answered to Teams.
 *
 * @param body empty where the status says all
 */
record TeamsResponse(int status, String body) {

    static final TeamsResponse TAKEN = new TeamsResponse(200, "");

    /** Teams delivers it again. */
    static final TeamsResponse UNAVAILABLE = new TeamsResponse(RefusedException.CANNOT_TELL, "");

    static TeamsResponse refused(RefusedException why) {
        return new TeamsResponse(why.status(), "");
    }

    /** Shows a card in the place of the pressed one, to whoever pressed it, until the chat is drawn anew. */
    static TeamsResponse card(JsonNode card) {
        return pressed(200, "application/vnd.microsoft.card.adaptive", card);
    }

    /** Shows a line for a moment to whoever pressed a button. Teams takes an empty one for a failure. */
    static TeamsResponse line(String text) {
        return pressed(200, "application/vnd.microsoft.activity.message", TextNode.valueOf(text));
    }

    /** Something came that can be no press of a button. */
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

    void onto(Context context) {
        context.status(status);
        if (!body.isEmpty()) {
            context.contentType("application/json; charset=utf-8").result(body);
        }
    }

    /** A card may be in it (law 12). */
    @Override
    public String toString() {
        return "TeamsAnswer " + status;
    }
}
