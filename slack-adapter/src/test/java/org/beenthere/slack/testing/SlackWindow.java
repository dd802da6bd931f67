package org.beenthere.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What Slack itself does with a window: it lets nobody send what it does not take, and follows the answer. */
final class SlackWindow {

    private SlackWindow() {}

    /** As its client does, before it sends anything. */
    static void check(FakeWorld.View view, Map<String, String> values) {
        if (!view.content().has("submit")) {
            throw new AssertionError("there is nothing to send");
        }
        for (var block : SlackEyes.each(view.content().path("blocks"))) {
            if (block.path("type").asText().equals("input")) {
                check(block, values.getOrDefault(block.path("block_id").asText(), ""));
            }
        }
    }

    private static void check(JsonNode input, String value) {
        if (value.isEmpty() && !input.path("optional").asBoolean()) {
            throw new AssertionError("must be filled in: " + input.path("block_id"));
        }
        if (value.length() > input.path("element").path("max_length").asInt(3000)) {
            throw new AssertionError("too long: " + input.path("block_id"));
        }
    }

    /** Closes it where the answer is empty, and shows what it says otherwise. */
    static void followed(FakeWorld world, FakeWorld.View view, String answer) {
        if (answer.isEmpty()) {
            world.closeWindows(view.owner());
            return;
        }
        var body = Json.read(answer);
        if (!body.path("response_action").asText().equals("push")) {
            throw new AssertionError("a window cannot follow " + body.path("response_action"));
        }
        world.open(view.owner(), BlockKit.view(body.path("view")), true);
    }
}
