package org.beenthere.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.beenthere.testing.Shown;
import org.beenthere.testing.ShownForm;

/** What somebody sees of blocks: markup is followed where Slack follows it, so that what was not escaped goes missing. */
final class SlackEyes {

    private SlackEyes() {}

    static Shown message(FakeWorld.Posted message, String openForm) {
        var buttons = buttons(message.blocks());
        return new Shown(
                message.channel() + "/" + message.ts(),
                text(message.blocks()),
                buttons,
                buttons.contains(openForm),
                marked(message.text()));
    }

    static Shown view(FakeWorld.View view) {
        var blocks = view.content().path("blocks");
        boolean form = !labels(view).isEmpty();
        return new Shown("view/" + view.id(), text(blocks), buttons(blocks), form, "");
    }

    static ShownForm form(FakeWorld.View view) {
        return new ShownForm(view.id(), text(view.content().path("blocks")), labels(view));
    }

    private static List<String> labels(FakeWorld.View view) {
        return each(view.content().path("blocks")).stream()
                .filter(block -> block.path("type").asText().equals("input"))
                .map(block -> object(block.path("label")))
                .toList();
    }

    private static List<String> buttons(JsonNode blocks) {
        return each(blocks).stream()
                .filter(block -> block.path("type").asText().equals("actions"))
                .flatMap(block -> each(block.path("elements")).stream())
                .map(button -> object(button.path("text")))
                .toList();
    }

    private static String text(JsonNode blocks) {
        return each(blocks).stream()
                .map(SlackEyes::block)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String block(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "header", "section" -> object(block.path("text"));
            case "context" -> joined(block.path("elements"), SlackEyes::object, " ");
            case "rich_text" -> joined(block.path("elements"), SlackEyes::rich, "\n");
            default -> "";
        };
    }

    private static String rich(JsonNode part) {
        return part.path("type").asText().equals("rich_text_list")
                ? joined(part.path("elements"), item -> "• " + rich(item), "\n")
                : joined(part.path("elements"), SlackEyes::element, "");
    }

    private static String element(JsonNode element) {
        return element.has("text")
                ? element.path("text").asText()
                : element.path("url").asText();
    }

    private static String object(JsonNode text) {
        var written = text.path("text").asText();
        return text.path("type").asText().equals("mrkdwn") ? marked(written) : decoded(written);
    }

    /** What is left of markup when it has been followed. */
    private static String marked(String text) {
        return decoded(text.replaceAll("<[^>]*>", "(a link)").replaceAll("([*_~`])(\\S[^\\n]*?)\\1", "$2"));
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String joined(JsonNode list, Function<JsonNode, String> one, String between) {
        return each(list).stream().map(one).collect(Collectors.joining(between));
    }

    static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
