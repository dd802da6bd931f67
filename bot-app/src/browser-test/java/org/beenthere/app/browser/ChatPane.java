package org.beenthere.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;

/** A person's chat in the room. */
final class ChatPane {

    private static final double A_MOMENT_MS = 3_000;

    private final Page page;
    private final String person;

    ChatPane(Page page, String person) {
        this.page = page;
        this.person = person;
    }

    String person() {
        return person;
    }

    Locator pane() {
        return page.locator("[data-person=" + person + "]");
    }

    /** The newest button with a name. In the hidden chats of a phone there is none. */
    Locator button(String name) {
        return pane().locator(".home, .log")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    void press(String name) {
        button(name).click();
    }

    void fillIn(String label, String text) {
        pane().getByLabel(label).fill(text);
    }

    void type(String text) {
        pane().getByLabel("Write to the bot").fill(text);
        pane().getByLabel("Write to the bot").press("Enter");
    }

    /** Fills in the form that shares the name, and submits it. */
    void share(String contact) {
        fillIn("How and when can they reach you?", contact);
        press("Share my name and this");
    }

    void decline() {
        press("Not this time");
        reads("nobody is told that you were asked");
    }

    void reads(String words) {
        assertThat(pane().locator(".log")).containsText(words);
    }

    /** Whether these words appear within three seconds. */
    boolean comesToRead(String words) {
        try {
            pane().getByText(words).first().waitFor(new Locator.WaitForOptions().setTimeout(A_MOMENT_MS));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    void doesNotRead(String words) {
        assertThat(pane().locator(".log")).not().containsText(words);
    }

    void readsAtHome(String words) {
        assertThat(pane().locator(".home")).containsText(words);
    }

    void hasAnEmptyLog() {
        assertThat(pane().locator(".card")).hasCount(0);
        reads("Nothing here yet.");
    }

    /** The whole chat as text. */
    String transcript() {
        return pane().locator(".log").innerText();
    }
}
