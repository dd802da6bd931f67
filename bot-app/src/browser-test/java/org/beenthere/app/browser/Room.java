package org.beenthere.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of the practice room in a real browser, and what a person does there. */
final class Room implements AutoCloseable {

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium")))
                    .setArgs(QUIETLY));
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    /** Opens the page in a window of that size. */
    Room open(String address, int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address + "/practice");
        return this;
    }

    Page page() {
        return page;
    }

    /** What the browser complained of: errors of scripts, refused resources. */
    List<String> complaints() {
        return complaints;
    }

    Locator pane(String person) {
        return page.locator("[data-person=" + person + "]");
    }

    /** The button with that label in somebody's chat, on home or on the newest question that has it. */
    Locator button(String person, String label) {
        return pane(person)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true))
                .last();
    }

    void press(String person, String label) {
        button(person, label).click();
    }

    /** Waits until somebody reads this. */
    void reads(String person, String text) {
        pane(person).getByText(text).last().waitFor();
    }

    boolean shows(String person, String text) {
        return pane(person).textContent().contains(text);
    }

    /** Whoever of two is asked to help: waits until one is. */
    String asked(String one, String other) {
        pane(one)
                .or(pane(other))
                .locator("button:visible", new Locator.LocatorOptions().setHasText("Yes, I can"))
                .first()
                .waitFor();
        return pane(one).innerText().contains("Yes, I can") ? one : other;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
