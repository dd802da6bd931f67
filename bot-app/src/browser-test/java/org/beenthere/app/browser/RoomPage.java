package org.beenthere.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;

/** The practice room as somebody sees it. */
final class RoomPage {

    /** A little less than the shortest move of the clock, in seconds. */
    private static final long A_MOVE = 29 * 60;

    private final Page page;

    RoomPage(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    ChatPane ana() {
        return chat("ana");
    }

    ChatPane dana() {
        return chat("dana");
    }

    ChatPane chat(String person) {
        return new ChatPane(page, person);
    }

    /** The supporter who is being asked. */
    ChatPane whoIsAsked() {
        var offer = page.locator(".pane:is([data-person=ben], [data-person=chloe])")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".foot button", new Page.LocatorOptions().setHasText("Yes, I can"))));
        assertThat(offer).hasCount(1);
        return chat(offer.getAttribute("data-person"));
    }

    /** The other supporter. */
    ChatPane otherThan(ChatPane supporter) {
        return chat(supporter.person().equals("ben") ? "chloe" : "ben");
    }

    /** Makes a request as Ana, and returns the supporter who is asked. */
    ChatPane anaAsksFor(String howSoon) {
        ana().press("Ask for a peer");
        ana().press(howSoon);
        ana().press("Send");
        return whoIsAsked();
    }

    /** Moves the clock forward, and waits until the page shows it. */
    void moveClock(String by) {
        var before = time();
        press(by);
        await("the clock moves").until(() -> time().isAfter(before.plusSeconds(A_MOVE)));
    }

    KnowledgePanel openPanel() {
        press("What the programme knows");
        return new KnowledgePanel(page);
    }

    /** Presses a button of the room itself. */
    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    void startOver() {
        press("Start over");
        dialog().getByRole(AriaRole.BUTTON, named("Start over")).click();
        assertThat(page.locator("#announce")).hasText("You begin with empty chats.");
    }

    void keepEverything() {
        press("Start over");
        dialog().getByRole(AriaRole.BUTTON, named("Keep everything")).click();
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Starts over, whatever was there before. */
    void empty() {
        assertThat(page.locator(".pane")).hasCount(4);
        startOver();
        assertThat(page.locator(".card")).hasCount(0);
        assertThat(page.locator(".home [data-weight=HELP]")).hasCount(4);
    }

    void isAway() {
        assertThat(page.locator("#banner")).containsText("The bot is not running.");
    }

    void isBack() {
        assertThat(page.locator("#banner")).hasText("");
    }

    /** The time of the room's clock. */
    Instant time() {
        return Instant.parse(page.locator("[data-clock]").getAttribute("datetime"));
    }
}
