package org.beenthere.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The room by keyboard alone, and for a screen reader. */
class KeyboardIT {

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession();

    @Test
    void the_main_story_goes_by_keyboard_alone() {
        var room = SESSION.open(Screen.DESK);
        var keys = new Keyboard(room.page());
        keys.pressOn("ana", "Ask for a peer");
        keys.pressOn("ana", "Today if possible");
        keys.pressOn("ana", "Send");
        var supporter = room.whoIsAsked();
        keys.pressOn(supporter.person(), "Yes, I can");
        room.ana().reads("A colleague said yes");

        keys.tabTo("ana", "How and when can they reach you?");
        keys.write("on the ward");
        keys.pressOn("ana", "Share my name and this");
        supporter.reads("on the ward");
        keys.pressOn(supporter.person(), "We talked: close it");
        supporter.reads("It is closed");
        room.ana().reads("closed this after your time together");

        keys.pressOn("", "What the programme knows");
        assertThat(keys.focused()).isEqualTo("/What the programme knows");
        new KnowledgePanel(room.page()).shows("0 living keys");
        keys.press("Escape");
        assertThat(room.page().locator("#knows").isVisible()).isFalse();
        keys.pressOn("", "Start over");
        keys.pressOn("", "Start over");
        room.ana().hasAnEmptyLog();
    }

    @Test
    void after_an_answer_the_keyboard_stands_on_the_next_question() {
        var room = SESSION.open(Screen.DESK);
        var keys = new Keyboard(room.page());
        keys.pressOn("ana", "Ask for a peer");
        room.ana().reads("Before you ask");
        keys.tabTo("ana", "Today if possible");

        keys.press("Enter");
        room.ana().reads("Shall I send it?");

        keys.awaitFocus("ana/Send");
    }

    @Test
    void the_first_tab_leads_past_the_head_of_the_page() {
        var room = SESSION.open(Screen.DESK);
        room.page().reload();
        var keys = new Keyboard(room.page());
        keys.press("Tab");
        assertThat(keys.focused()).isEqualTo("/Skip to the chats");
    }

    @Test
    void a_screen_reader_finds_four_chats_by_their_names_and_hears_what_arrives() {
        var room = SESSION.open(Screen.DESK);
        var read = room.page().locator("body").ariaSnapshot();

        for (var name : new String[] {"Ana Lima", "Ben Okafor", "Chloe Park", "Dana Reyes"}) {
            assertThat(read).contains("region \"" + name + "\"", "log \"Messages of " + name + "\"");
        }
        assertThat(read).contains("group \"Move the practice clock forward\"", "heading \"BeenThere practice room\"");
        assertThat(room.ana().pane().locator(".log").getAttribute("aria-live")).isEqualTo("polite");
    }
}
