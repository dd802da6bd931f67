package org.beenthere.app.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;

/** The keyboard, and what has the focus: {@code person/name}, or {@code /name} outside the chats. */
final class Keyboard {

    private static final int ONCE_AROUND = 200;

    private static final String FOCUSED = """
            () => {
              const on = document.activeElement;
              const named = on.labels?.[0] ?? on;
              const person = on.closest('[data-person]')?.dataset.person ?? '';
              return `${person}/${named.textContent.trim()}`;
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Moves to a button by Tab alone, and presses it. */
    void pressOn(String person, String name) {
        tabTo(person, name);
        press("Enter");
    }

    void tabTo(String person, String name) {
        var wanted = person + "/" + name;
        for (int i = 0; i < ONCE_AROUND; i++) {
            if (focused().equals(wanted)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab never comes to " + wanted);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void write(String text) {
        page.keyboard().type(text);
    }

    String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    void awaitFocus(String wanted) {
        await().until(() -> focused().equals(wanted));
    }
}
