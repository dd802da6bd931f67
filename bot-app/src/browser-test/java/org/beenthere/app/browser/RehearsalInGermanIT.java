package org.beenthere.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.beenthere.app.GermanSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rehearsal of a site with two languages. */
class RehearsalInGermanIT {

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession(GermanSite::in);

    @Test
    void another_language_begins_anew_and_stays_with_the_next_script_and_with_the_page() {
        var page = SESSION.openRehearsal(Screen.DESK);
        page.locator("#script").selectOption("night");
        reads(page, "How are you this morning?");
        page.getByLabel("Language").selectOption("German");
        reads(page, "Wie geht es Ihnen heute Morgen?");
        assertThat(page.locator("#transcript")).containsText("script night de\n");

        page.locator("#script").selectOption("help-now");
        assertThat(page.locator("#transcript")).containsText("script help-now de\n");
        page.reload();
        assertThat(page.getByLabel("Language")).hasValue("de");
        page.getByLabel("Language").selectOption("As written");
        reads(page, "You can talk to somebody right now");
    }

    private static void reads(Page page, String words) {
        assertThat(page.locator(".log").getByText(words).last()).isVisible();
    }
}
