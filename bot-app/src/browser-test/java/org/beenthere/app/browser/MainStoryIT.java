package org.beenthere.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A request from asking to closing, and that it is forgotten then. */
class MainStoryIT {

    private static final String CONTACT = "after six on 555 0134";

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession();

    @Test
    void a_request_goes_from_three_taps_to_being_forgotten() {
        var room = SESSION.open(Screen.DESK);
        var ana = room.ana();
        var supporter = room.anaAsksFor("Today if possible");
        var name = supporter.person().equals("ben") ? "Ben Okafor" : "Chloe Park";
        ana.readsAtHome("Your request is open.");
        supporter.doesNotRead("Ana");

        supporter.press("Yes, I can");
        ana.reads("A colleague said yes");
        ana.reads(name);
        supporter.doesNotRead("Ana");

        ana.share(CONTACT);
        supporter.reads("Please reach out to Ana Lima");
        supporter.reads(CONTACT);
        ana.readsAtHome("You and a colleague are in touch.");
        room.otherThan(supporter).hasAnEmptyLog();
        room.dana().hasAnEmptyLog();

        var panel = room.openPanel();
        panel.shows("1 living key");
        panel.counts("peer_case", "1 row");
        panel.counts("offer", "1 row");
        panel.showsSealed("peer_case", "content");
        panel.showsSealed("conversation", "session");
        panel.showsNowhere("Ana");
        panel.showsNowhere("555 0134");

        supporter.press("We talked: close it");
        supporter.reads("It is closed, and I am forgetting who you talked with.");
        ana.reads(name + " closed this after your time together.");
        panel.shows("0 living keys");
        panel.shows("stays unreadable for good");
        panel.counts("peer_case", "nothing now, 1 gone");
        panel.counts("offer", "nothing now, 1 gone");
        panel.counts("acceptance", "1 row");
        room.press("Close");
        ana.readsAtHome("You have no open request.");
    }

    @Test
    void the_way_to_a_peer_is_three_taps_long() {
        var room = SESSION.open(Screen.DESK);
        room.anaAsksFor("In a day or two");

        assertThat(room.ana().pane().locator(".chosen").allInnerTexts())
                .containsExactly("Chosen:\nIn a day or two", "Chosen:\nSend");
    }

    @Test
    void words_that_mean_nothing_are_answered() {
        var room = SESSION.open(Screen.DESK);
        room.ana().type("the weather is nice");
        room.ana().reads("did not understand that");
    }

    @Test
    void whoever_types_the_words_of_a_button_has_pressed_it() {
        var room = SESSION.open(Screen.DESK);
        room.ana().type("ask for a peer");
        room.ana().reads("Before you ask");
        room.ana().type("this week");
        room.ana().reads("Shall I send it?");
    }
}
