package org.beenthere.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to a request that the first supporter does not take. */
class OffersIT {

    private static final Pattern CODE = Pattern.compile("Request \\w{3}-\\w{3} found nobody");

    /** Days: a weekend with holidays around it. */
    private static final int LONGEST_BREAK = 7;

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession();

    @Test
    void who_says_no_is_thanked_and_the_next_is_asked() {
        var room = SESSION.open(Screen.DESK);
        var first = room.anaAsksFor("This week");
        first.decline();

        var next = room.whoIsAsked();
        assertThat(next.person()).isNotEqualTo(first.person());
        next.press("Yes, I can");
        room.ana().reads("A colleague said yes");
    }

    @Test
    void who_does_not_answer_is_passed_over_when_the_time_is_up() {
        var room = SESSION.open(Screen.DESK);
        var first = room.anaAsksFor("This week");
        letTimePassFor(room, first);

        var next = room.whoIsAsked();
        assertThat(next.person()).isNotEqualTo(first.person());
        next.press("Yes, I can");
        room.ana().reads("A colleague said yes");
    }

    /** From a Friday evening it takes days until the working hours have passed. */
    private static void letTimePassFor(RoomPage room, ChatPane supporter) {
        for (int days = 0; days < LONGEST_BREAK && !supporter.comesToRead("Time is up for this one"); days++) {
            room.moveClock("Next day");
        }
        supporter.reads("Time is up for this one");
    }

    @Test
    void where_nobody_takes_it_the_coordinator_sees_a_code_and_no_name_until_the_person_allows_it() {
        var room = SESSION.open(Screen.DESK);
        room.anaAsksFor("This week").decline();
        room.whoIsAsked().decline();
        room.dana().reads("found nobody");
        assertThat(room.dana().transcript()).containsPattern(CODE).doesNotContain("Ana");
        room.dana().press("What is waiting");
        room.dana().reads("Waiting for a supporter now:");
        assertThat(room.dana().transcript()).doesNotContain("Ana");

        room.ana().reads("They see its code and how soon, but not your name.");
        room.ana().press("Tell them it's me");
        room.ana().reads("Dana Reyes");
        room.ana().press("Yes, tell them");
        room.ana().reads("They now know that this request is yours");
        room.dana().reads("It is Ana Lima, who let you know");
    }

    @Test
    void whoever_withdraws_is_forgotten_and_the_one_who_was_asked_is_told() {
        var room = SESSION.open(Screen.DESK);
        var supporter = room.anaAsksFor("This week");
        var panel = room.openPanel();
        panel.counts("peer_case", "1 row");
        room.ana().press("Withdraw my request");
        room.ana().press("Yes, withdraw it");

        room.ana().reads("It is withdrawn.");
        supporter.reads("Your colleague closed their request");
        panel.counts("peer_case", "nothing now, 1 gone");
        panel.shows("0 living keys");
    }
}
