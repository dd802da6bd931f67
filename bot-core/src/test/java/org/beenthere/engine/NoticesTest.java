package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.beenthere.script.compile.SmallScripts;
import org.junit.jupiter.api.Test;

class NoticesTest {

    @Test
    void word_from_elsewhere_leads_on_from_the_question_that_waits_for_it() {
        var talk = Talk.begin(Scenes.INTAKE).press("This week").hears("accepted", Map.of("code", "K7M"));
        assertThat(talk.settled()).containsExactly("No longer open");
        assertThat(talk.said()).containsExactly("K7M was accepted.");
        assertThat(talk.asked()).isEqualTo("How soon?");
    }

    @Test
    void elsewhere_it_is_ignored() {
        var talk = Talk.begin(Scenes.INTAKE);
        var before = talk.session();
        talk.hears("accepted", Map.of("code", "K7M"));
        assertThat(talk.effects()).isEmpty();
        assertThat(talk.session().slots()).isEqualTo(before.slots());
        assertThat(talk.session().step()).isEqualTo(before.step());
        assertThat(talk.session().card()).isEqualTo(before.card());
    }

    @Test
    void what_the_whole_script_waits_for_leads_on_from_any_question() {
        assertThat(Talk.begin(Scenes.INTAKE).hears("closed", Map.of()).said()).containsExactly("That is fine.");
        assertThat(Talk.begin(Scenes.INTAKE)
                        .press("This week")
                        .hears("closed", Map.of())
                        .said())
                .containsExactly("That is fine.");
    }

    @Test
    void after_the_end_and_before_the_beginning_it_is_ignored() {
        var ended = Talk.begin(Scenes.INTAKE).press("Stop");
        assertThat(ended.hears("closed", Map.of()).effects()).isEmpty();
        var fresh = Session.fresh(Talk.CONVERSATION, "intake");
        var heard = new Event(Instant.EPOCH, Map.of(), new Event.What.Noticed("closed", Map.of()));
        assertThat(Engine.step(SmallScripts.compile(Scenes.INTAKE), fresh, heard)
                        .effects())
                .isEmpty();
    }

    @Test
    void facts_for_which_the_script_has_no_slot_are_not_kept() {
        var talk = Talk.begin(Scenes.INTAKE).press("This week");
        talk.hears("accepted", Map.of("code", "K7M", "name", "Ana"));
        assertThat(talk.session().slots()).containsOnlyKeys("soon", "code");
    }

    @Test
    void a_question_says_when_it_shall_be_looked_at_again() {
        var talk = Talk.begin(Scenes.INTAKE);
        assertThat(talk.effects())
                .contains(new Effect.Wait(talk.session().asked(), Duration.ofHours(4), Effect.Wait.For.EXPIRY));
        assertThat(talk.type("what?").effects()).noneMatch(Effect.Wait.class::isInstance);
    }

    @Test
    void the_time_of_a_question_passes_for_that_question_only() {
        var talk = Talk.begin(Scenes.INTAKE);
        int first = talk.session().asked();
        talk.press("This week");
        assertThat(talk.happens(new Event.What.Elapsed(first)).effects()).isEmpty();
        assertThat(talk.happens(new Event.What.Elapsed(0)).effects()).isEmpty();
        talk.happens(new Event.What.Elapsed(talk.session().asked()));
        assertThat(talk.settled()).containsExactly("Not answered in time");
        assertThat(talk.said()).containsExactly("I closed this.");
        assertThat(talk.happens(new Event.What.Elapsed(talk.session().asked())).effects())
                .isEmpty();
    }

    @Test
    void being_shown_again_gives_a_question_no_more_time() {
        var talk = Talk.begin(Scenes.INTAKE);
        int asked = talk.session().asked();
        talk.type("what?").press("Help now").happens(new Event.What.Elapsed(asked));
        assertThat(talk.said()).containsExactly("I closed this.");
    }

    @Test
    void a_command_comes_out_once_and_where_none_is_carried_out_nothing_does() {
        var talk = Talk.begin(Scenes.INTAKE);
        talk.happens(new Event.What.CameOut("opened", Map.of("code", "K7M")));
        assertThat(talk.effects()).isEmpty();
        assertThat(talk.session().slots()).isEmpty();
        talk.press("Today, if possible").comesOut("opened");
        assertThat(talk.comesOut("opened").effects()).isEmpty();
    }

    @Test
    void a_command_that_comes_out_as_it_never_said_strands_nobody() {
        var talk = Talk.begin(Scenes.INTAKE).press("Today, if possible");
        assertThat(talk.comesOut("vanished").said()).containsExactly("I lost my place.");
        assertThat(talk.asked()).isEqualTo("How soon?");
    }
}
