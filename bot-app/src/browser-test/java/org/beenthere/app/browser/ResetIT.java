package org.beenthere.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The room's own buttons. */
class ResetIT {

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession();

    @Test
    void starting_over_leaves_nothing_but_the_people() {
        var room = SESSION.open(Screen.DESK);
        var supporter = room.anaAsksFor("This week");
        var panel = room.openPanel();
        panel.counts("peer_case", "1 row");

        room.startOver();

        room.ana().hasAnEmptyLog();
        supporter.hasAnEmptyLog();
        room.ana().readsAtHome("You have no open request.");
        panel.counts("peer_case", "nothing");
        panel.shows("0 living keys");
        room.anaAsksFor("This week");
    }

    @Test
    void whoever_keeps_everything_keeps_it() {
        var room = SESSION.open(Screen.DESK);
        room.ana().press("Ask for a peer");
        room.ana().reads("Before you ask");
        room.keepEverything();
        room.ana().press("This week");
        room.ana().reads("Shall I send it?");
    }

    @Test
    void the_clock_moves_forward_and_says_so() {
        var room = SESSION.open(Screen.DESK);
        var before = room.time();
        room.moveClock("Next day");
        assertThat(room.time()).isBetween(before.plusSeconds(86_400), before.plusSeconds(86_400 + 120));
    }
}
