package org.beenthere.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe finds wrong in the practice room (contrast, names, roles, order), in light and dark, on desk and phone. */
class AccessibilityIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession();

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void axe_finds_nothing_wrong_in_any_state(Screen screen) {
        var room = SESSION.open(screen);
        findsNothing(room, "at the beginning");
        room.ana().press("Ask for a peer");
        room.ana().reads("Before you ask");
        findsNothing(room, "a question");
        room.ana().press("This week");
        room.ana().press("Send");
        show(room, room.whoIsAsked());
        findsNothing(room, "an offer");
        room.whoIsAsked().press("Yes, I can");
        show(room, room.ana());
        room.ana().reads("A colleague said yes");
        findsNothing(room, "a form");
        room.ana().press("Share my name and this");
        room.ana().pane().getByText("Please fill this in.").waitFor();
        findsNothing(room, "a form with a mistake");
        room.ana().press("Help now");
        room.ana().reads("988");
        findsNothing(room, "help now");
        room.openPanel();
        new KnowledgePanel(room.page()).counts("peer_case", "1 row");
        findsNothing(room, "the panel");
        room.press("Close");
        room.press("Start over");
        findsNothing(room, "the dialog");
    }

    private static void show(RoomPage room, ChatPane chat) {
        var tab = room.page().locator("[data-show=" + chat.person() + "]");
        if (tab.isVisible()) {
            tab.click();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void axe_finds_nothing_wrong_in_a_rehearsal(Screen screen) {
        var page = SESSION.openRehearsal(screen);
        page.locator("#script").selectOption("my-request");
        findsNothing(page, "a command that waits");
        page.locator("[data-line='= offered']").click();
        page.locator("[data-line^='* accepted']").click();
        page.locator(".log").getByText("A colleague said yes").waitFor();
        findsNothing(page, "a form, and what can come");
        page.locator("#line-text").fill("> Nothing of that name");
        page.locator("#line button").click();
        page.locator("#trouble").getByText("There is no button").waitFor();
        page.getByText("Show it").click();
        findsNothing(page, "a line that cannot happen, and the transcript");
    }

    private static void findsNothing(RoomPage room, String state) {
        findsNothing(room.page(), state);
    }

    private static void findsNothing(Page page, String state) {
        var found = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getTarget()))
                        .toList();
        assertThat(found).as(state).isEmpty();
    }
}
