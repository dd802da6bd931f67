package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Message;
import org.beenthere.script.compile.SmallScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpNowTest {

    @ParameterizedTest
    @ValueSource(strings = {"Help now", "help", "CRISIS!", "help_now", "1"})
    void help_now_is_said_at_any_question_however_it_is_asked_for(String typed) {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        assertThat(conversation.type(typed).said()).containsExactly("Call 911.");
        assertThat(conversation.asked()).isEqualTo("How soon?");
        conversation.press("This week").type(typed);
        assertThat(conversation.said()).containsExactly("Call 911.");
        assertThat(conversation.asked()).isEqualTo("Anything else? (this week)");
    }

    @Test
    void it_leads_back_to_the_same_question_and_keeps_what_was_answered() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE).press("This week");
        var before = conversation.session();
        conversation.press("Help now");
        assertThat(conversation.session().step()).isEqualTo(before.step());
        assertThat(conversation.session().asked()).isEqualTo(before.asked());
        assertThat(conversation.session().slots()).isEqualTo(before.slots());
        assertThat(conversation.press("Skip").effects()).last().isInstanceOf(Effect.Do.class);
    }

    @Test
    void it_overtakes_everything_else_on_its_way() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE).press("Help now");
        assertThat(conversation.effects().getFirst())
                .isInstanceOfSatisfying(
                        Effect.Show.class, show -> assertThat(show.urgent()).isTrue());
        assertThat(conversation.effects().stream()
                        .filter(effect -> effect instanceof Effect.Show(var _, var _, var urgent) && urgent))
                .hasSize(1);
    }

    @Test
    void its_button_works_from_any_old_card_and_after_the_end() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        var help = conversation.button("Help now");
        assertThat(conversation.press("This week").press(help).said()).containsExactly("Call 911.");
        conversation.press("Stop");
        assertThat(conversation.press(help).said()).containsExactly("Call 911.");
        assertThat(conversation.type("help").said()).containsExactly("Call 911.");
        assertThat(conversation.session().ended()).isTrue();
    }

    @Test
    void its_button_works_in_a_conversation_that_never_began() {
        var scripts = SmallScripts.compile(SampleScripts.INTAKE);
        var fresh = Session.fresh(TestConversation.CONVERSATION, "intake");
        var help = TestConversation.begin(SampleScripts.INTAKE).button("Help now");
        var token = ActionToken.parse(help.button()).orElseThrow();
        var event = new Event(Instant.EPOCH, Map.of(), new Event.What.Pressed(token.asked(), token.choiceId()));
        assertThat(Engine.step(scripts, fresh, event).effects())
                .first()
                .isInstanceOfSatisfying(
                        Effect.Show.class, show -> assertThat(show.message()).isEqualTo(new Message.Say("Call 911.")));
    }

    @Test
    void its_button_is_known_without_any_session_and_no_other_is() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        assertThat(conversation.choices())
                .allSatisfy(choice -> assertThat(HelpNow.isMeantBy(
                                ActionToken.parse(choice.button()).orElseThrow()))
                        .isEqualTo(choice.weight() == Choice.Weight.HELP));
        assertThat(HelpNow.text(SmallScripts.compile())).isEqualTo("Call 911.");
    }
}
