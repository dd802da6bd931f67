package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.beenthere.script.compile.SmallScripts;
import org.junit.jupiter.api.Test;

class NoticesTest {

    @Test
    void a_notice_leads_on_from_the_question_that_waits_for_it() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE)
                .press("This week")
                .hears("accepted", Map.of("code", "K7M"));
        assertThat(conversation.settled()).containsExactly("No longer open");
        assertThat(conversation.said()).containsExactly("K7M was accepted.");
        assertThat(conversation.asked()).isEqualTo("How soon?");
    }

    @Test
    void elsewhere_it_is_ignored() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        var before = conversation.session();
        conversation.hears("accepted", Map.of("code", "K7M"));
        assertThat(conversation.effects()).isEmpty();
        assertThat(conversation.session().slots()).isEqualTo(before.slots());
        assertThat(conversation.session().step()).isEqualTo(before.step());
        assertThat(conversation.session().card()).isEqualTo(before.card());
    }

    @Test
    void what_the_whole_script_waits_for_leads_on_from_any_question() {
        assertThat(TestConversation.begin(SampleScripts.INTAKE)
                        .hears("closed", Map.of())
                        .said())
                .containsExactly("That is fine.");
        assertThat(TestConversation.begin(SampleScripts.INTAKE)
                        .press("This week")
                        .hears("closed", Map.of())
                        .said())
                .containsExactly("That is fine.");
    }

    @Test
    void after_the_end_and_before_the_beginning_it_is_ignored() {
        var ended = TestConversation.begin(SampleScripts.INTAKE).press("Stop");
        assertThat(ended.hears("closed", Map.of()).effects()).isEmpty();
        var fresh = Session.fresh(TestConversation.CONVERSATION, "intake");
        var heard = new Event(Instant.EPOCH, Map.of(), new Event.What.Noticed("closed", Map.of()));
        assertThat(Engine.step(SmallScripts.compile(SampleScripts.INTAKE), fresh, heard)
                        .effects())
                .isEmpty();
    }

    @Test
    void facts_for_which_the_script_has_no_slot_are_not_kept() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE).press("This week");
        conversation.hears("accepted", Map.of("code", "K7M", "name", "Ana"));
        assertThat(conversation.session().slots()).containsOnlyKeys("soon", "code");
    }

    @Test
    void a_question_schedules_its_expiry() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        assertThat(conversation.effects())
                .contains(new Effect.Wait(conversation.session().asked(), Duration.ofHours(4), Effect.Wait.For.EXPIRY));
        assertThat(conversation.type("what?").effects()).noneMatch(Effect.Wait.class::isInstance);
    }

    @Test
    void the_time_of_a_question_passes_for_that_question_only() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        int first = conversation.session().asked();
        conversation.press("This week");
        assertThat(conversation.happens(new Event.What.Elapsed(first)).effects())
                .isEmpty();
        assertThat(conversation.happens(new Event.What.Elapsed(0)).effects()).isEmpty();
        conversation.happens(new Event.What.Elapsed(conversation.session().asked()));
        assertThat(conversation.settled()).containsExactly("Not answered in time");
        assertThat(conversation.said()).containsExactly("I closed this.");
        assertThat(conversation
                        .happens(new Event.What.Elapsed(conversation.session().asked()))
                        .effects())
                .isEmpty();
    }

    @Test
    void being_shown_again_gives_a_question_no_more_time() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        int asked = conversation.session().asked();
        conversation.type("what?").press("Help now").happens(new Event.What.Elapsed(asked));
        assertThat(conversation.said()).containsExactly("I closed this.");
    }

    @Test
    void a_command_comes_out_once_and_where_none_is_carried_out_nothing_does() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE);
        conversation.happens(new Event.What.CameOut("opened", Map.of("code", "K7M")));
        assertThat(conversation.effects()).isEmpty();
        assertThat(conversation.session().slots()).isEmpty();
        conversation.press("Today, if possible").comesOut("opened");
        assertThat(conversation.comesOut("opened").effects()).isEmpty();
    }

    @Test
    void a_command_with_an_outcome_that_it_never_declared_strands_nobody() {
        var conversation = TestConversation.begin(SampleScripts.INTAKE).press("Today, if possible");
        assertThat(conversation.comesOut("vanished").said()).containsExactly("I lost my place.");
        assertThat(conversation.asked()).isEqualTo("How soon?");
    }
}
