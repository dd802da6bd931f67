package org.beenthere.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Help now, wherever a person is in a conversation. */
class HelpNowIT {

    private static final String NUMBER = "988 Suicide & Crisis Lifeline";

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession();

    @Test
    void help_now_answers_before_anything_was_asked() {
        var room = SESSION.open(Screen.DESK);
        room.ana().press("Help now");
        room.ana().reads(NUMBER);
        room.ana().reads("Nobody is watching this chat");
        room.ana().press("Ask for a peer");
        room.ana().reads("Before you ask");
    }

    @Test
    void help_now_answers_in_the_middle_of_a_question_which_stays_open() {
        var room = SESSION.open(Screen.DESK);
        room.ana().press("Ask for a peer");
        room.ana().reads("Before you ask");
        room.ana().press("Help now");
        room.ana().reads(NUMBER);
        room.ana().press("This week");
        room.ana().reads("Shall I send it?");
    }

    @Test
    void help_now_answers_while_a_request_waits_and_after_it_is_over() {
        var room = SESSION.open(Screen.DESK);
        var supporter = room.anaAsksFor("This week");
        room.ana().press("Help now");
        room.ana().reads(NUMBER);
        supporter.press("Help now");
        supporter.reads(NUMBER);
        room.ana().press("Withdraw my request");
        room.ana().press("Yes, withdraw it");
        room.ana().reads("It is withdrawn.");

        room.ana().press("Help now");
        assertThat(room.ana().pane().getByText(NUMBER)).hasCount(2);
    }

    @Test
    void help_now_is_the_first_button_of_every_question() {
        var room = SESSION.open(Screen.DESK);
        var supporter = room.anaAsksFor("This week");
        supporter.press("Yes, I can");
        room.ana().reads("A colleague said yes");

        var questions = room.page().locator(".foot .buttons");
        assertThat(questions).hasCount(2);
        assertThat(room.page().locator(".foot .buttons > button:first-child"))
                .hasText(new String[] {"Help now", "Help now"});
    }
}
