package org.beenthere.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainStoryIT {

    private static final String CONTACT = "after six, on 555 0134";

    @Test
    void a_clinician_asks_a_supporter_accepts_they_meet_and_it_is_forgotten(@TempDir Path folder) throws Exception {
        try (var bot = new PackagedBot(folder);
                var room = new Room()) {
            room.open(bot.address(), 1600, 1000, ColorScheme.LIGHT);
            var supporter = untilAccepted(room);

            assertThat(room.shows(supporter, "Ana Lima")).isFalse();
            share(room);
            room.reads(supporter, CONTACT);
            assertThat(room.shows(supporter, "Ana Lima")).isTrue();
            picture(room);
            room.press(supporter, "We talked: close it");
            room.reads("ana", "closed this after your time together");

            room.page().locator("#knows-button").click();
            var panel = room.page().locator("[data-knows]");
            panel.getByText("0 living keys, 2 destroyed").waitFor();
            assertThat(panel.locator("[data-table=peer_case]").textContent()).contains("nothing");
            assertThat(panel.textContent()).doesNotContain(CONTACT).doesNotContain("Lima");
            assertThat(room.complaints()).isEmpty();
        }
    }

    @Test
    void killed_in_the_middle_it_goes_on_where_it_was(@TempDir Path folder) throws Exception {
        String supporter;
        String before;
        try (var room = new Room()) {
            try (var bot = new PackagedBot(folder)) {
                room.open(bot.address(), 1600, 1000, ColorScheme.DARK);
                supporter = untilAccepted(room);
                before = room.pane("ana").locator(".log").innerText();
                bot.kill();
            }
            try (var bot = new PackagedBot(folder)) {
                room.open(bot.address(), 1600, 1000, ColorScheme.DARK);
                room.reads("ana", "would like to be there for you");
                assertThat(room.pane("ana").locator(".log").innerText()).isEqualTo(before);
                share(room);
                room.reads(supporter, CONTACT);
                room.press("ana", "We are done: close it");
                room.reads(supporter, "Your colleague closed their request");
            }
        }
    }

    private static String untilAccepted(Room room) {
        room.press("ana", "Ask for a peer");
        room.press("ana", "Today if possible");
        room.press("ana", "Send");
        var supporter = room.asked("ben", "chloe");
        room.press(supporter, "Yes, I can");
        room.reads("ana", "would like to be there for you");
        return supporter;
    }

    private static void share(Room room) {
        room.pane("ana").getByLabel("How and when can they reach you?").fill(CONTACT);
        room.press("ana", "Share my name and this");
    }

    /** The picture of the README, made again with -Dpictures. */
    private static void picture(Room room) {
        if (System.getProperty("pictures") != null) {
            room.page().screenshot(new Page.ScreenshotOptions()
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(Path.of("..", "docs", "images", "practice-room.png")));
        }
    }
}
