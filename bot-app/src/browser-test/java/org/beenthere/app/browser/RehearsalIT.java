package org.beenthere.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rehearsal, as an author of scripts sees it. */
class RehearsalIT {

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession();

    @Test
    void whoever_asked_is_played_from_the_offer_to_the_close_and_comes_out_as_a_transcript() {
        var page = SESSION.openRehearsal(Screen.DESK);
        page.locator("#script").selectOption("my-request");
        happens(page, "= offered");
        reads(page, "I am asking a trained colleague now");
        happens(page, "* accepted");
        reads(page, "Ben Okafor (emergency medicine) would like to be there for you");
        page.getByLabel("How and when can they reach you?").fill("after \"six\"\nor at seven");
        press(page, "Share my name and this");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Copy as transcript"))).isDisabled();
        happens(page, "= shared");
        reads(page, "Ben Okafor has your name now");

        page.getByText("Show it").click();
        assertThat(page.locator("#transcript"))
                .containsText("> submits contact=\"after \\\"six\\\"\\nor at seven\"\n! meeting.share");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Copy as transcript"))).isEnabled();
    }

    @Test
    void one_step_back_undoes_what_was_done_last_and_the_beginning_undoes_all() {
        var page = SESSION.openRehearsal(Screen.DESK);
        assertThat(page.locator("#back")).isDisabled();
        assertThat(page.getByLabel("Language")).isHidden();
        press(page, "This week");
        press(page, "Send");
        assertThat(page.locator(".note.waits")).containsText("request.open");
        press(page, "One step back");
        assertThat(page.locator(".note.waits")).hasCount(0);
        press(page, "Send");
        happens(page, "= opened");
        reads(page, "The conversation is over: asked");
        press(page, "From the beginning");
        assertThat(page.locator(".card")).hasCount(1);
        assertThat(page.locator("#back")).isDisabled();
    }

    @Test
    void what_is_known_of_the_person_and_what_somebody_types_makes_a_difference() {
        var page = SESSION.openRehearsal(Screen.DESK);
        page.locator("#script").selectOption("home");
        reads(page, "You have no open request.");
        page.getByLabel("A coordinator").selectOption("true");
        assertThat(page.locator(".card")).hasCount(1);
        page.getByLabel("Write to the bot").first().fill("what is waiting");
        page.keyboard().press("Enter");
        happens(page, "= listed");
        reads(page, "K7M: some time this week");
    }

    @Test
    void time_passes_when_somebody_says_so() {
        var page = SESSION.openRehearsal(Screen.DESK);
        page.locator("#script").selectOption("supporting");
        var before = page.locator("#clock").innerText();
        page.locator("#outside [data-line^='+ ']").first().click();
        assertThat(page.locator("#clock")).not().hasText(before);
    }

    @Test
    void a_line_that_cannot_happen_is_told_and_nothing_is_lost_not_even_with_the_page() {
        var page = SESSION.openRehearsal(Screen.DESK);
        press(page, "This week");
        page.locator("#line-text").fill("> Nothing of that name");
        press(page, "Play it");
        assertThat(page.locator("#trouble")).containsText("There is no button 'Nothing of that name'");
        assertThat(page.locator("#line-text")).hasValue("> Nothing of that name");

        page.reload();
        reads(page, "Shall I send it?");
        assertThat(page.locator("#trouble")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_AT_NIGHT"})
    void on_a_phone_nothing_sticks_out(Screen screen) {
        var page = SESSION.openRehearsal(screen);
        page.locator("#script").selectOption("my-request");
        happens(page, "= offered");
        happens(page, "* accepted");
        reads(page, "A colleague said yes");
        var wide = (Integer) page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth");
        assertThat(wide).isLessThanOrEqualTo(0);
    }

    private static void happens(Page page, String line) {
        page.locator("[data-line^='" + line + "']").click();
    }

    private static void reads(Page page, String words) {
        assertThat(page.locator(".log").getByText(words).last()).isVisible();
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, named(label)).last().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
