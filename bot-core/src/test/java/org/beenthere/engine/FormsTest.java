package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.beenthere.chat.HouseLimits;
import org.beenthere.chat.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private final TestConversation conversation =
            TestConversation.begin(SampleScripts.INTAKE).press("This week");

    @Test
    void what_was_filled_in_is_handed_on() {
        conversation.submit(Map.of("note", "  thank you  ", "unknown", "x"));
        assertThat(conversation.effects())
                .last()
                .isEqualTo(new Effect.Do("request.open", Map.of("soon", "week", "note", "thank you")));
        assertThat(conversation.settled()).containsExactly("Send");
    }

    @Test
    void a_field_that_is_missing_is_asked_for_again_and_nothing_is_kept() {
        assertThat(conversation.submit(Map.of()).said()).containsExactly("One thing is still missing.");
        assertThat(conversation.submit(Map.of("note", "  ")).said()).containsExactly("One thing is still missing.");
        assertThat(conversation.session().slots()).doesNotContainKey("note");
        assertThat(conversation.question()).isInstanceOf(Message.Form.class);
    }

    @Test
    void a_field_that_is_too_long_is_asked_for_again_and_nothing_is_kept() {
        assertThat(conversation.submit(Map.of("note", "x".repeat(21))).said()).containsExactly("That is too long.");
        assertThat(conversation.session().slots()).doesNotContainKey("note");
        conversation.submit(Map.of("note", "😀".repeat(20)));
        assertThat(conversation.session().slots()).containsEntry("note", "😀".repeat(20));
    }

    @Test
    void words_fill_in_a_form_that_has_one_field_for_words() {
        conversation.type("  I work nights ");
        assertThat(conversation.session().slots()).containsEntry("note", "I work nights");
    }

    @Test
    void words_that_mean_a_choice_are_that_choice_and_not_the_field() {
        conversation.type("skip");
        assertThat(conversation.session().slots()).doesNotContainKey("note");
        assertThat(conversation.effects()).last().isInstanceOf(Effect.Do.class);
    }

    @Test
    void a_form_that_was_sent_before_changes_nothing() {
        var submit = ((Message.Form) conversation.question()).submit();
        conversation.hears("accepted", Map.of());
        assertThat(conversation.submit(submit, Map.of("note", "late")).said())
                .containsExactly("That is settled already.");
        assertThat(conversation.session().slots()).doesNotContainKey("note");
    }

    @ParameterizedTest
    @CsvSource({
        "day, yesterday, One thing is still missing.",
        "day, 2026-02-30, One thing is still missing.",
        "day, 2026-02-28, |Saturday 28 February||",
        "how, by pigeon, One thing is still missing.",
        "how, phone, |||by phone",
        "text, abcdef, That is too long.",
        "text, {who}, {who}|||",
        "who, U123, ||U123|",
        "none, x, |||"
    })
    void each_kind_of_field_takes_what_it_is_for(String field, String value, String said) {
        assertThat(TestConversation.begin(SampleScripts.FORM)
                        .submit(Map.of(field, value))
                        .said())
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-02-28, |Saturday 28 February||",
        "how, By phone!, |||by phone",
        "how, phone, |||by phone",
        "how, 2, |||here",
        "text, abc, abc|||"
    })
    void words_fill_in_the_only_field_of_a_form_whatever_can_be_typed_for_it(String field, String typed, String said) {
        assertThat(TestConversation.begin(SampleScripts.formOf(field))
                        .type(typed)
                        .said())
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({"day, yesterday", "how, by pigeon", "how, 3", "who, U123"})
    void words_that_cannot_be_typed_for_the_only_field_are_not_understood(String field, String typed) {
        var conversation = TestConversation.begin(SampleScripts.formOf(field));
        assertThat(conversation.type(typed).said()).containsExactly("I did not understand that.");
        assertThat(conversation.session().slots()).isEmpty();
        assertThat(conversation.asksNow()).isTrue();
    }

    @Test
    void a_number_that_could_be_that_of_a_choice_or_of_something_to_pick_is_neither() {
        var picks = SampleScripts.formOf("how")
                .replace("call: help-now } }", "call: help-now }, stop: { text: \"Stop\", goto: bye } }");
        assertThat(TestConversation.begin(picks).labels()).containsExactly("Help now", "Stop");
        assertThat(TestConversation.begin(picks).type("2").said()).containsExactly("I did not understand that.");
        assertThat(TestConversation.begin(picks).type("1").said()).containsExactly("Call 911.");
        assertThat(TestConversation.begin(picks).type("Stop").asksNow()).isFalse();
    }

    @Test
    void nobody_is_named_by_a_whole_sentence() {
        var conversation = TestConversation.begin(SampleScripts.FORM);
        assertThat(conversation.submit(Map.of("who", "the nurse")).said())
                .containsExactly("One thing is still missing.");
    }

    @Test
    void a_fact_that_its_slot_cannot_take_is_not_kept() {
        var conversation = TestConversation.begin(SampleScripts.FORM);
        conversation.happens(new Event.What.Opened(Map.of("day", "soon", "who", "U1", "text", "x")));
        assertThat(conversation.session().slots()).containsOnlyKeys("who", "text");
    }

    @Test
    void a_text_that_grew_too_long_with_characters_that_count_twice_is_cut_and_still_shown() {
        var script = """
                script: long
                start: form
                slots: { text: { type: text } }
                everywhere: { help_now: { text: "Help now", call: help-now } }
                expire: { after: P1D, goto: bye }
                steps:
                  form:
                    ask: "Fill it in"
                    form:
                      fields: { text: { text: "Text", type: text, max: 120 } }
                      send: "Send"
                      goto: shown
                  shown:
                    title: "{text}"
                    ask: "%s"
                    choices: { ok: { text: "OK", goto: bye } }
                  bye: { end: bye }
                """.formatted("{text}".repeat(HouseLimits.TEXT / HouseLimits.TITLE));
        var shown = (Message.Choices) TestConversation.begin(script)
                .submit(Map.of("text", "😀".repeat(HouseLimits.TITLE)))
                .question();
        assertThat(shown.text())
                .hasSizeBetween(HouseLimits.TEXT - 1, HouseLimits.TEXT)
                .endsWith("😀…");
        assertThat(shown.title())
                .hasSizeBetween(HouseLimits.TITLE - 1, HouseLimits.TITLE)
                .endsWith("😀…");
    }
}
