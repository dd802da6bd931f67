package org.beenthere.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The program is killed in the middle of a story, and started again. */
class KillIT {

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession();

    @Test
    void after_a_kill_everything_is_as_it_was_and_the_story_goes_on() throws Exception {
        var room = SESSION.open(Screen.DESK);
        SESSION.errors().expectTheBotAway();
        var supporter = room.anaAsksFor("Today if possible");
        supporter.press("Yes, I can");
        room.ana().reads("A colleague said yes");
        supporter.reads("It is yours");
        room.ana().fillIn("How and when can they reach you?", "half a sent");
        var before = room.ana().transcript() + supporter.transcript();

        SESSION.bot().kill();
        room.isAway();
        SESSION.bot().start();
        room.isBack();

        assertThat(room.ana().transcript() + supporter.transcript()).isEqualTo(before);
        room.ana().share("on the ward");
        supporter.reads("Please reach out to Ana Lima");
        supporter.reads("on the ward");
        supporter.press("We talked: close it");
        room.ana().reads("closed this after your time together");
        room.openPanel().shows("0 living keys");
    }

    @Test
    void what_was_pressed_while_it_was_away_is_said_not_to_be_sent_and_can_be_pressed_again() throws Exception {
        var room = SESSION.open(Screen.DESK);
        SESSION.errors().expectTheBotAway();
        room.ana().press("Ask for a peer");
        room.ana().reads("Before you ask");

        SESSION.bot().kill();
        room.ana().press("This week");
        room.ana().pane().getByText("That did not reach the bot.").waitFor();
        SESSION.bot().start();
        room.isBack();

        room.ana().press("This week");
        room.ana().reads("Shall I send it?");
    }
}
