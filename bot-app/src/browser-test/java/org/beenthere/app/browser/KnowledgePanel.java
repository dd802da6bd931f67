package org.beenthere.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The panel "What the programme knows". */
final class KnowledgePanel {

    private final Locator sheet;

    KnowledgePanel(Page page) {
        this.sheet = page.locator("#knows");
    }

    void shows(String words) {
        assertThat(sheet).containsText(words);
    }

    /** Whatever is open in it: nobody's name and nobody's words. */
    void showsNowhere(String words) {
        assertThat(sheet).not().containsText(words);
    }

    /** How many rows a table has, in the panel's words. */
    void counts(String table, String rows) {
        assertThat(table(table).locator(".count")).hasText(rows);
    }

    void showsSealed(String table, String column) {
        assertThat(table(table).locator("th[data-sealed]")).containsText(column);
        assertThat(table(table).locator("td[data-sealed]").first()).containsText("bytes");
    }

    private Locator table(String name) {
        return sheet.locator("[data-table=" + name + "]");
    }
}
