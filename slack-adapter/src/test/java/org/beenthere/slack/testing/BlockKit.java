package org.beenthere.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What Slack takes as blocks and views, and the limits at which it refuses them. Where in doubt, it refuses. */
public final class BlockKit {

    private static final int TITLE = 24;

    private final Set<String> ids = new HashSet<>();
    private final Set<String> kinds;

    private BlockKit(Set<String> kinds) {
        this.kinds = kinds;
    }

    /** The blocks of a message. */
    public static JsonNode message(JsonNode blocks) {
        return new BlockKit(Set.of("header", "rich_text", "section", "actions", "context", "divider")).all(blocks, 50);
    }

    /** A home or a window. */
    public static JsonNode view(JsonNode view) {
        var type = view.path("type").asText();
        require(Set.of("home", "modal").contains(type), "a view is home or modal, and not " + type);
        var kit = new BlockKit(Set.of("header", "rich_text", "section", "actions", "context", "divider", "input"));
        kit.all(view.path("blocks"), 100);
        atMost(view.path("private_metadata"), 3000);
        atMost(view.path("callback_id"), 255);
        if (type.equals("modal")) {
            plainAsItIs(view.path("title"), TITLE);
            boolean asks = false;
            for (var block : view.path("blocks")) {
                asks |= block.path("type").asText().equals("input");
            }
            require(!asks || view.has("submit"), "a window with inputs has a submit button");
            for (var name : Set.of("submit", "close")) {
                if (view.has(name)) {
                    plainAsItIs(view.path(name), TITLE);
                }
            }
        }
        return view;
    }

    private JsonNode all(JsonNode blocks, int most) {
        require(blocks.isArray() && !blocks.isEmpty() && blocks.size() <= most, blocks.size() + " blocks");
        var blockIds = new HashSet<String>();
        for (var block : blocks) {
            atMost(block.path("block_id"), 255);
            require(
                    !block.has("block_id")
                            || blockIds.add(block.path("block_id").asText()),
                    "a block id twice");
            require(kinds.contains(block.path("type").asText()), "no block " + block.path("type"));
            block(block);
        }
        return blocks;
    }

    private void block(JsonNode block) {
        switch (block.path("type").asText()) {
            case "header" -> plain(block.path("text"), 150);
            case "section" -> text(block.path("text"), 3000);
            case "context" -> {
                between(block.path("elements"), 10);
                block.path("elements").forEach(element -> text(element, 2000));
            }
            case "actions" -> {
                between(block.path("elements"), 25);
                block.path("elements").forEach(this::button);
            }
            case "rich_text" -> block.path("elements").forEach(BlockKit::rich);
            case "input" -> input(block);
            default -> {}
        }
    }

    private void button(JsonNode button) {
        require(button.path("type").asText().equals("button"), "not a button: " + button.path("type"));
        plainAsItIs(button.path("text"), 75);
        atMost(button.path("value"), 2000);
        action(button);
        require(ids.add(button.path("action_id").asText()), "an action id twice");
        require(
                !button.has("style")
                        || Set.of("primary", "danger")
                                .contains(button.path("style").asText()),
                "no style " + button.path("style"));
    }

    private static void action(JsonNode element) {
        var id = element.path("action_id").asText();
        require(!id.isEmpty() && id.length() <= 255, "an action id of " + id.length());
    }

    private static void rich(JsonNode part) {
        switch (part.path("type").asText()) {
            case "rich_text_section" -> part.path("elements").forEach(BlockKit::richText);
            case "rich_text_list" -> {
                require(Set.of("bullet", "ordered").contains(part.path("style").asText()), "no style of a list");
                part.path("elements").forEach(BlockKit::rich);
            }
            default -> throw invalid("no rich text " + part.path("type"));
        }
        require(!part.path("elements").isEmpty(), "an empty " + part.path("type"));
    }

    private static void richText(JsonNode element) {
        switch (element.path("type").asText()) {
            case "text" -> {
                int length = element.path("text").asText().length();
                require(length > 0 && length <= 3000, "a text of " + length);
                require(isWhole(element.path("text").asText()), "half a character");
            }
            case "link" -> require(element.path("url").asText().matches("https?://\\S+"), "no link");
            default -> throw invalid("no rich text element " + element.path("type"));
        }
    }

    private static boolean isWhole(String text) {
        return !Character.isHighSurrogate(text.charAt(text.length() - 1)) && !Character.isLowSurrogate(text.charAt(0));
    }

    private void input(JsonNode block) {
        plainAsItIs(block.path("label"), 2000);
        var element = block.path("element");
        // In a view Slack minds an action id twice only within one block.
        action(element);
        if (element.has("placeholder")) {
            plainAsItIs(element.path("placeholder"), 150);
        }
        switch (element.path("type").asText()) {
            case "plain_text_input" ->
                require(
                        element.path("max_length").asInt(1) >= 1
                                && element.path("max_length").asInt(1) <= 3000,
                        "max_length");
            case "static_select" -> {
                between(element.path("options"), 100);
                for (var option : element.path("options")) {
                    plainAsItIs(option.path("text"), 75);
                    var value = option.path("value").asText();
                    require(!value.isEmpty() && value.length() <= 75, "a value of " + value.length());
                }
            }
            case "users_select", "datepicker" -> {}
            default -> throw invalid("no input " + element.path("type"));
        }
    }

    private static void text(JsonNode text, int most) {
        if (text.path("type").asText().equals("plain_text")) {
            plain(text, most);
        } else {
            require(text.path("type").asText().equals("mrkdwn"), "no text " + text.path("type"));
            require(
                    !text.path("text").asText().isEmpty()
                            && text.path("text").asText().length() <= most,
                    "mrkdwn");
        }
    }

    /** Counts as much for each character as Slack may make of it; only where the adapter has another way to show it. */
    private static void plain(JsonNode text, int most) {
        plainAsItIs(text, most);
        int length = text.path("text").asText().replaceAll("[&<>]", "&amp;").length();
        require(length <= most, "a text of " + length + ", at most " + most);
    }

    private static void plainAsItIs(JsonNode text, int most) {
        require(text.path("type").asText().equals("plain_text"), "plain_text is wanted");
        int length = text.path("text").asText().length();
        require(length > 0 && length <= most, "a text of " + length + ", at most " + most);
    }

    private static void between(JsonNode list, int most) {
        require(list.isArray() && !list.isEmpty() && list.size() <= most, list.size() + " of at most " + most);
    }

    private static void atMost(JsonNode text, int most) {
        require(text.asText().length() <= most, "a text of " + text.asText().length() + ", at most " + most);
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw invalid(why);
        }
    }

    private static FakeError invalid(String why) {
        return new FakeError("invalid_blocks", why);
    }
}
