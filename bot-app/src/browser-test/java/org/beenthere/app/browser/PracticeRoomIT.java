package org.beenthere.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PracticeRoomIT {

    @TempDir
    private static Path folder;

    private static PackagedBot bot;

    private Room room;

    @BeforeAll
    static void start() throws Exception {
        bot = new PackagedBot(folder);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void open() {
        room = new Room().open(bot.address(), 1600, 1000, ColorScheme.LIGHT);
        startOver();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void startOver() {
        var page = room.page();
        page.locator("#reset-button").click();
        page.waitForResponse(
                "**/practice/api/reset",
                () -> page.locator("#reset-dialog button", new Page.LocatorOptions().setHasText("Start over"))
                        .click());
        page.reload();
        room.button("ana", "Ask for a peer").waitFor();
    }

    @Test
    void a_request_can_be_sent_by_keyboard_alone() {
        pressByKeyboard("Ask for a peer");
        pressByKeyboard("This week");
        pressByKeyboard("Send");

        room.reads("ana", "I am asking a trained colleague now");
        assertThat(room.complaints()).isEmpty();
    }

    private void pressByKeyboard(String label) {
        var button = room.button("ana", label);
        button.waitFor();
        for (int tabs = 0; tabs < 200 && !isFocused(button); tabs++) {
            room.page().keyboard().press("Tab");
        }
        assertThat(isFocused(button)).as("the keyboard reaches " + label).isTrue();
        room.page().keyboard().press("Enter");
    }

    private static boolean isFocused(Locator button) {
        return (Boolean) button.evaluate("button => button === document.activeElement");
    }

    @Test
    void whoever_declines_is_followed_by_the_next_and_then_by_the_coordinator_who_sees_no_name() {
        room.press("ana", "Ask for a peer");
        room.press("ana", "This week");
        room.press("ana", "Send");
        var first = room.asked("ben", "chloe");
        room.press(first, "Not this time");
        var second = first.equals("ben") ? "chloe" : "ben";
        room.reads(second, "Could you be there for a colleague?");

        // nobody answers: the clock is moved on until the time for it is over
        room.page().locator("[data-minutes='1440']").click();
        room.page().locator("[data-minutes='1440']").click();
        room.page().locator("[data-minutes='1440']").click();

        room.reads("dana", "found nobody");
        assertThat(room.shows("dana", "Lima")).isFalse();
    }

    @Test
    void a_request_can_be_withdrawn_and_help_now_has_numbers_before_and_after() {
        room.press("ana", "Help now");
        room.reads("ana", "988");
        room.press("ana", "Ask for a peer");
        room.press("ana", "This week");
        room.press("ana", "Send");
        room.reads("ana", "I am asking a trained colleague now");
        room.press("ana", "Withdraw my request");
        room.press("ana", "Yes, withdraw it");

        room.reads("ana", "It is withdrawn");
        room.button("ana", "Ask for a peer").waitFor();
    }

    @Test
    void words_that_mean_nothing_are_answered() {
        var box = room.pane("ana").getByPlaceholder("Write to the bot");
        box.fill("the weather is nice");
        box.press("Enter");

        room.reads("ana", "did not understand that");
    }

    @Test
    void on_a_phone_one_person_is_shown_at_a_time() {
        room.page().setViewportSize(390, 844);

        assertThat(room.pane("ana").isVisible()).isTrue();
        assertThat(room.pane("ben").isVisible()).isFalse();
        room.page().locator("[data-show=ben]").click();
        assertThat(room.pane("ben").isVisible()).isTrue();
        assertThat((Boolean) room.page()
                        .evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing has to be scrolled sideways")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothing_keeps_people_with_a_screen_reader_out(ColorScheme scheme) {
        room.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        room.press("ana", "Ask for a peer");
        room.reads("ana", "Before you ask");
        room.page().locator("#knows-button").click();
        room.page().locator("[data-table=conversation]").waitFor();

        var found = new AxeBuilder(room.page()).analyze().getViolations();

        assertThat(found).extracting(rule -> rule.getId() + ": " + rule.getHelp()).isEmpty();
    }
}
