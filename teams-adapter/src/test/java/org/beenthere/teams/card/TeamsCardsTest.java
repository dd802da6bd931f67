package org.beenthere.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Field;
import org.beenthere.chat.HouseLimits;
import org.beenthere.chat.Message;
import org.beenthere.teams.TestWords;
import org.beenthere.teams.testing.CardRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsCardsTest {

    /** Bytes that fit every client of Teams, old ones too. */
    private static final int SAFE = 25_000;

    private static final String TOKEN = new ActionToken(UUID.randomUUID(), 999_999_999, "abcdefghijkl").value();

    private final TeamsCards cards = new TeamsCards(() -> TestWords.WORDS);

    @ParameterizedTest
    @ValueSource(strings = {"x", "&", "\"", "\\", "🫂", "*", "漢", "ß"})
    void the_longest_question_fits(String letter) {
        var question = new Message.Choices(
                letters(letter, HouseLimits.TITLE),
                letters(letter, HouseLimits.TEXT),
                buttons(HouseLimits.BUTTONS, letter));

        assertFits(cards.card(question));
        assertFits(cards.posted(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "a\n", "a\n\n", "- a\n"})
    void the_longest_text_fits_if_it_is_almost_nothing_but_lines(String line) {
        assertFits(cards.card(new Message.Say("b" + letters(line, HouseLimits.TEXT - 2) + "e")));
    }

    @Test
    void the_longest_form_fits_with_one_field_of_all_the_choices() {
        var fields = Stream.concat(
                        Stream.of(field(0, Field.Kind.CHOICES)),
                        IntStream.range(1, HouseLimits.FIELDS).mapToObj(i -> field(i, Field.Kind.TEXT)))
                .toList();

        assertFits(cards.card(form(fields)));
    }

    @ParameterizedTest
    @MethodSource
    void every_card_is_one_that_teams_takes(Message message) {
        assertThat(CardRules.complaints(cards.card(message))).isEmpty();
    }

    static Stream<Message> every_card_is_one_that_teams_takes() {
        return Stream.of(
                new Message.Say("Words."),
                new Message.Say("One\n\n\nTwo\n- three\n- four\n"),
                new Message.Choices("", "Words.", buttons(1, "a")),
                new Message.Choices("A title", "", buttons(3, "a")),
                new Message.Choices("A *title*\nof two lines", "{{DATE(2026-01-01T00:00:00Z)}}", buttons(6, "a")),
                form(Stream.of(Field.Kind.values())
                        .map(kind -> field(kind.ordinal(), kind))
                        .toList()),
                new Message.Replace("key", "A title", "Words.", "Chosen"),
                new Message.Replace("key", "", "", "Chosen"));
    }

    @Test
    void a_title_is_a_heading_to_a_screen_reader_unless_it_could_be_taken_for_markup() {
        assertThat(first("Ask for a peer").path("style").asText()).isEqualTo("heading");
        for (var title : List.of("*Ask*", "1. Ask", "# Ask", "Ask [here](http://x)", "A_b_c", "<b>", "&lt;", "- Ask")) {
            assertThat(first(title).path("type").asText()).isEqualTo("RichTextBlock");
            assertThat(first(title).at("/inlines/0/text").asText()).isEqualTo(title);
        }
    }

    @Test
    void what_stands_right_above_a_list_is_bold() {
        var card = cards.card(new Message.Say("Ask.\n\nYou could say:\n- a\n\nBetter not:\n- b\n\nApart:\n\n- c"));

        assertThat(card.findParents("weight"))
                .extracting(run -> run.path("text").asText())
                .containsExactly("You could say:", "Better not:");
    }

    @Test
    void nothing_that_was_written_becomes_a_date() {
        var runs = cards.card(new Message.Say("a {{DATE(2026-01-01T00:00:00Z)}} b"))
                .at("/body/0/inlines");

        assertThat(runs).allSatisfy(run -> assertThat(run.path("text").asText()).doesNotContain("{{"));
        assertThat(runs.valueStream().map(run -> run.path("text").asText()).reduce("", String::concat))
                .isEqualTo("a {{DATE(2026-01-01T00:00:00Z)}} b");
    }

    @Test
    void help_now_stands_apart_above_all_other_buttons_and_fields() {
        var card = cards.card(form(List.of(field(0, Field.Kind.TEXT))));

        var types = card.path("body")
                .valueStream()
                .map(element -> element.path("type").asText());
        assertThat(types).containsSubsequence("ActionSet", "Input.Text");
        assertThat(card.at("/body/2/actions")).hasSize(1);
        assertThat(card.at("/body/2/actions/0/title").asText()).startsWith("0");
    }

    @Test
    void buttons_stand_side_by_side_only_where_a_phone_has_room_for_what_they_say() {
        var labels = List.of("Help now", "Next", "Stop", "They say they are fine", "Yes", "No", "Maybe");
        var choices = labels.stream()
                .map(label ->
                        new Choice(label, TOKEN, label.equals("Help now") ? Choice.Weight.HELP : Choice.Weight.PLAIN))
                .toList();

        var rows = cards.card(new Message.Choices("", "Words.", choices))
                .path("body")
                .valueStream()
                .skip(1);

        assertThat(rows)
                .extracting(
                        row -> row.findValuesAsText("title").stream().distinct().toList())
                .containsExactly(
                        List.of("Help now"),
                        List.of("Next", "Stop"),
                        List.of("They say they are fine"),
                        List.of("Yes", "No", "Maybe"));
    }

    @Test
    void only_the_button_that_sends_a_form_asks_for_what_is_missing() {
        var card = cards.card(form(List.of(field(0, Field.Kind.TEXT))));

        var buttons = buttons(card);
        assertThat(buttons.get(1).has("associatedInputs")).isFalse();
        assertThat(buttons.get(1).at("/fallback").has("associatedInputs")).isFalse();
        var others = Stream.concat(buttons.stream().limit(1), buttons.stream().skip(2));
        assertThat(others).hasSize(HouseLimits.BUTTONS - 1).allSatisfy(button -> {
            assertThat(button.path("associatedInputs").asText()).isEqualTo("none");
            assertThat(button.at("/fallback/associatedInputs").asText()).isEqualTo("none");
        });
    }

    @Test
    void an_older_client_sends_the_same_and_none_does_in_a_channel() {
        var question = new Message.Choices("", "Words.", buttons(2, "a"));

        var button = buttons(cards.card(question)).getLast();
        assertThat(button.at("/fallback/data")).isEqualTo(button.path("data"));
        assertThat(cards.posted(question).toString()).doesNotContain("Action.Submit", "fallback");
    }

    @Test
    void a_card_never_asks_to_be_refreshed_and_a_button_says_nothing_of_what_it_does() {
        var question = new Message.Choices("", "Words.", buttons(2, "a"));

        assertThat(cards.card(question).has("refresh")).isFalse();
        assertThat(buttons(cards.card(question)).getLast().path("data").properties())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getValue().asText()).isEqualTo(TOKEN));
    }

    @Test
    void a_field_takes_what_it_may_and_says_what_is_missing() {
        var card = cards.card(form(List.of(
                field(0, Field.Kind.TEXT),
                new Field("short", "Short", Field.Kind.TEXT, false, 100, List.of()),
                field(2, Field.Kind.PERSON))));

        assertThat(card.at("/body/3/isMultiline").asBoolean()).isTrue();
        assertThat(card.at("/body/3/maxLength").asInt()).isEqualTo(HouseLimits.INPUT);
        assertThat(card.at("/body/3/errorMessage").asText()).isEqualTo(TestWords.WORDS.missing());
        assertThat(card.at("/body/4/isMultiline").asBoolean()).isFalse();
        assertThat(card.at("/body/4").has("errorMessage")).isFalse();
        assertThat(card.at("/body/5/choices.data/dataset").asText()).isEqualTo("graph.microsoft.com/users");
    }

    private static List<JsonNode> buttons(JsonNode card) {
        return card.path("body")
                .valueStream()
                .flatMap(element -> element.path("actions").valueStream())
                .toList();
    }

    private JsonNode first(String title) {
        return cards.card(new Message.Choices(title, "", buttons(1, "a"))).at("/body/0");
    }

    private static void assertFits(JsonNode card) {
        assertThat(CardRules.complaints(card)).isEmpty();
        assertThat(card.toString().getBytes(StandardCharsets.UTF_8).length).isLessThan(SAFE);
    }

    private static Message.Form form(List<Field> fields) {
        var submit = new Choice(letters("s", HouseLimits.LABEL), TOKEN, Choice.Weight.MAIN);
        return new Message.Form("A title", "Words.", fields, submit, buttons(HouseLimits.BUTTONS - 1, "a"));
    }

    private static Field field(int number, Field.Kind kind) {
        var options = kind == Field.Kind.CHOICES
                ? IntStream.range(0, HouseLimits.OPTIONS)
                        .mapToObj(i -> new Field.Option("option_number_" + i, letters("o", HouseLimits.LABEL)))
                        .toList()
                : List.<Field.Option>of();
        return new Field("f" + number, letters("f", HouseLimits.LABEL), kind, true, HouseLimits.INPUT, options);
    }

    private static List<Choice> buttons(int many, String letter) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Choice(
                        i + letters(letter, HouseLimits.LABEL - 1),
                        TOKEN,
                        i == 0 ? Choice.Weight.HELP : i == 1 ? Choice.Weight.MAIN : Choice.Weight.PLAIN))
                .toList();
    }

    private static String letters(String letter, int length) {
        return letter.repeat(length / letter.length());
    }
}
