package org.beenthere.app.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser complains about while it shows the room: broken scripts, what the security policy refused. */
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

    /** From now on the bot may be away, and the browser may say so. */
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
