package org.beenthere.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The room on a phone. */
class PhoneIT {

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession();

    @Test
    void one_person_is_shown_at_a_time_and_the_others_say_that_something_arrived() {
        var room = SESSION.open(Screen.PHONE);
        assertThat(shown(room)).hasCount(1);
        assertThat(shown(room)).hasAttribute("data-person", "ana");

        room.ana().press("Ask for a peer");
        room.ana().press("This week");
        room.ana().press("Send");
        var badge = room.page().locator("#people .badge:not([hidden])");
        assertThat(badge).hasCount(1);
        assertThat(badge).containsText("1 new message");
        badge.click();

        assertThat(shown(room)).hasCount(1);
        assertThat(badge).hasCount(0);
        var supporter = room.chat(shown(room).getAttribute("data-person"));
        supporter.press("Yes, I can");
        supporter.reads("It is yours");
    }

    @Test
    void nothing_sticks_out_of_the_screen() {
        var room = SESSION.open(Screen.PHONE);
        isNoWiderThanTheScreen(room);
        room.ana().press("Ask for a peer");
        room.ana().reads("Before you ask");
        isNoWiderThanTheScreen(room);
        room.openPanel();
        assertThat(shown(room)).hasCount(0);
        isNoWiderThanTheScreen(room);
    }

    @Test
    void the_answers_to_a_long_question_are_in_sight_with_its_beginning() {
        var room = SESSION.open(Screen.PHONE);
        room.ana().press("Ask for a peer");
        room.ana().reads("Before you ask");

        assertThat(room.ana().pane().getByText("Before you ask")).isInViewport();
        assertThat(room.ana().button("Today if possible")).isInViewport();
    }

    @Test
    void the_numbers_are_in_sight_when_help_now_was_pressed_on_a_long_card() {
        var room = SESSION.open(Screen.PHONE);
        room.ana().press("Ask for a peer");
        room.ana().reads("Before you ask");
        room.ana().press("Help now");
        room.ana().reads("988 Suicide & Crisis Lifeline");

        assertThat(room.ana().pane().getByText("988 Suicide & Crisis Lifeline")).isInViewport();
        assertThat(room.ana().button("Today if possible")).isInViewport();
    }

    private static Locator shown(RoomPage room) {
        return room.page().locator(".pane:visible");
    }

    private static void isNoWiderThanTheScreen(RoomPage room) {
        var wide = (Integer) room.page().evaluate("() => document.scrollingElement.scrollWidth - innerWidth");
        assertThat(wide).isLessThanOrEqualTo(0);
    }
}
