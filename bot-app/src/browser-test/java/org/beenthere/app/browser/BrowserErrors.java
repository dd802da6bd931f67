package org.beenthere.app.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The errors and warnings of a browser while it shows the room, such as failed scripts and refusals of the security policy. */
final class BrowserErrors {

    private final List<String> all = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    void of(Page page) {
        page.onPageError(all::add);
        page.onConsoleMessage(said -> {
            if (List.of("error", "warning").contains(said.type()) && !isExpected(said.text())) {
                all.add(said.type() + ": " + said.text());
            }
        });
    }

    /** From now on, failed requests are expected: the bot may be down. */
    void expectTheBotAway() {
        away = true;
    }

    private boolean isExpected(String text) {
        return away && text.startsWith("Failed to load resource");
    }

    List<String> all() {
        return all;
    }
}
