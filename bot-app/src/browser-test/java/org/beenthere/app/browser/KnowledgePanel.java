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

    /** Whatever is open in it, these words are not shown. */
    void showsNowhere(String words) {
        assertThat(sheet).not().containsText(words);
    }

    /** The number of rows of a table, as the panel says it. */
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
