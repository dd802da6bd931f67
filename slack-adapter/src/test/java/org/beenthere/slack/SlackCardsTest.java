package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Choice.Weight;
import org.beenthere.chat.Field;
import org.beenthere.chat.HouseLimits;
import org.beenthere.chat.Message;
import org.beenthere.slack.testing.BlockKit;
import org.beenthere.slack.testing.SlackStandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extremes of the house fit Block Kit, and nothing that is shown means anything to Slack. */
class SlackCardsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"x", "&", "<", "\"", "\\", "🫂", "*", "\n", "- ", "http://a.b ", "ﷺ"})
    void whatever_fits_the_house_fits_slack(String letter) throws Exception {
        var title = fill(letter, HouseLimits.TITLE);
        var text = fill(letter, HouseLimits.TEXT);
        var choices = IntStream.range(0, HouseLimits.BUTTONS)
                .mapToObj(i -> choice(fill(letter, HouseLimits.LABEL), i == 0 ? Weight.HELP : Weight.PLAIN))
                .toList();
        for (var message : List.of(
                new Message.Say(text),
                new Message.Choices(title, text, choices),
                new Message.Replace("key", title, text, fill(letter, HouseLimits.LABEL)),
                form(letter, title, text, choices))) {
            var blocks = SlackCards.blocks(message, fill("o", HouseLimits.LABEL));
            assertThatCode(() -> BlockKit.message(json(blocks))).doesNotThrowAnyException();
        }
        var home = SlackCards.home(new Message.View(1, title, text, choices));
        assertThatCode(() -> BlockKit.view(json(home))).doesNotThrowAnyException();
        var window = SlackForms.form(form(letter, title, text, choices), SlackStandIn.WORDS);
        assertThatCode(() -> BlockKit.view(json(window))).doesNotThrowAnyException();
    }

    @Test
    void a_text_of_any_length_is_cut_between_characters_and_loses_none() throws Exception {
        var text = "x" + "🫂".repeat(4000);

        var shown = json(SlackCards.blocks(new Message.Say(text), ""));

        BlockKit.message(shown);
        assertThat(String.join("", texts(shown))).isEqualTo(text);
    }

    @Test
    void help_now_stands_first_and_apart_and_the_main_way_on_is_marked() throws Exception {
        var card = new Message.Choices(
                "",
                "How soon?",
                List.of(choice("Help now", Weight.HELP), choice("Today", Weight.MAIN), choice("Later", Weight.PLAIN)));

        var rows = rows(json(SlackCards.blocks(card, "")));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .extracting(button -> button.at("/text/text").asText())
                .containsExactly("Help now");
        assertThat(rows.get(0).getFirst().has("style")).isFalse();
        assertThat(rows.get(1))
                .extracting(button -> button.path("style").asText("none"))
                .containsExactly("primary", "none");
    }

    @Test
    void nothing_but_a_token_and_a_place_is_in_a_button() throws Exception {
        var card = new Message.Choices(
                "Title", "Text", List.of(choice("Help now", Weight.HELP), choice("One", Weight.PLAIN)));

        var buttons = rows(json(SlackCards.blocks(card, ""))).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(buttons).hasSize(2).allSatisfy(button -> {
            assertThat(ActionToken.parse(button.path("value").asText())).isPresent();
            assertThat(button.path("action_id").asText()).matches("press-[0-9]");
        });
    }

    @Test
    void a_list_is_drawn_as_one_and_addresses_are_links() throws Exception {
        var text = "Read:\n- https://a.example/x?y=1, and\n- (http://b.example)\n\nThat is all.";

        var shown = json(SlackCards.blocks(new Message.Say(text), ""));

        var parts = shown.get(0).path("elements");
        assertThat(parts)
                .extracting(part -> part.path("type").asText())
                .containsExactly("rich_text_section", "rich_text_list", "rich_text_section");
        assertThat(shown.findValuesAsText("url")).containsExactly("https://a.example/x?y=1", "http://b.example");
        assertThat(texts(shown)).containsExactly("Read:", ", and", "(", ")", "\nThat is all.");
    }

    @Test
    void what_stands_right_above_a_list_is_bold() throws Exception {
        var text = "Ask.\n\nYou could say:\n- a\n\nBetter not:\n- b\n\nApart:\n\n- c";

        var shown = json(SlackCards.blocks(new Message.Say(text), ""));

        BlockKit.message(shown);
        assertThat(String.join("|", texts(shown))).isEqualTo("Ask.\n\n|You could say:|a|\n|Better not:|b|\nApart:\n|c");
        assertThat(bold(shown)).containsExactly("You could say:", "Better not:");
    }

    @Test
    void a_long_submit_button_is_cut_and_stands_in_full_above() throws Exception {
        var label = "Send this to the whole team now please";
        var form = new Message.Form("", "Text", List.of(), choice(label, Weight.MAIN), List.of());

        var window = json(SlackForms.form(form, SlackStandIn.WORDS));

        assertThat(window.at("/submit/text").asText())
                .isEqualTo("Send this to the whole …")
                .hasSize(24);
        assertThat(window.path("blocks").findValuesAsText("text")).contains(label);
        assertThat(window.path("private_metadata").asText())
                .isEqualTo(form.submit().button());
    }

    @Test
    void a_long_answer_has_room_and_a_short_one_a_line() throws Exception {
        var fields = List.of(
                new Field("short", "Name", Field.Kind.TEXT, true, 150, List.of()),
                new Field("long", "Words", Field.Kind.TEXT, false, 151, List.of()));
        var form = new Message.Form("", "Text", fields, choice("Send", Weight.MAIN), List.of());

        var inputs = json(SlackForms.form(form, SlackStandIn.WORDS)).path("blocks");

        assertThat(inputs.get(1).at("/element/multiline").asBoolean()).isFalse();
        assertThat(inputs.get(1).at("/element/max_length").asInt()).isEqualTo(150);
        assertThat(inputs.get(1).path("optional").asBoolean()).isFalse();
        assertThat(inputs.get(2).at("/element/multiline").asBoolean()).isTrue();
        assertThat(inputs.get(2).path("optional").asBoolean()).isTrue();
    }

    private static List<String> bold(JsonNode shown) {
        return shown.findParents("style").stream()
                .filter(each -> each.at("/style/bold").asBoolean())
                .map(each -> each.path("text").asText())
                .toList();
    }

    private static Message.Form form(String letter, String title, String text, List<Choice> choices) {
        var kinds = Field.Kind.values();
        var fields = IntStream.range(0, HouseLimits.FIELDS)
                .mapToObj(i -> new Field(
                        "field-" + i,
                        fill(letter, HouseLimits.LABEL),
                        kinds[i % kinds.length],
                        true,
                        HouseLimits.INPUT,
                        IntStream.range(0, HouseLimits.OPTIONS)
                                .mapToObj(n -> new Field.Option("option-" + n, fill(letter, HouseLimits.LABEL)))
                                .toList()))
                .toList();
        return new Message.Form(title, text, fields, choice(fill(letter, HouseLimits.LABEL), Weight.MAIN), choices);
    }

    private static Choice choice(String label, Weight weight) {
        return new Choice(label, new ActionToken(UUID.randomUUID(), 999_999_999, "abcdefghijkl").value(), weight);
    }

    private static String fill(String letter, int length) {
        return "b" + letter.repeat((length - 2) / letter.length()) + "e";
    }

    private static List<String> texts(JsonNode shown) {
        var texts = new ArrayList<String>();
        for (var element : shown.findParents("text")) {
            if (element.path("type").asText().equals("text")) {
                texts.add(element.path("text").asText());
            }
        }
        return texts;
    }

    private static List<List<JsonNode>> rows(JsonNode blocks) {
        var rows = new ArrayList<List<JsonNode>>();
        for (var block : blocks) {
            if (block.path("type").asText().equals("actions")) {
                var row = new ArrayList<JsonNode>();
                block.path("elements").forEach(row::add);
                rows.add(row);
            }
        }
        return rows;
    }

    /** As it goes over the line. */
    private static JsonNode json(List<LayoutBlock> blocks) throws Exception {
        return JSON.readTree(GsonFactory.createSnakeCase().toJson(blocks));
    }

    private static JsonNode json(View view) throws Exception {
        return JSON.readTree(GsonFactory.createSnakeCase().toJson(view));
    }
}
