package org.beenthere.app.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The program and a Chromium for all tests of a class. Each test begins in an empty room, and fails if the browser reports
 * an error. A test that fails leaves a picture in {@code target/screenshots}.
 */
final class PracticeSession implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final SiteOfItsOwn site;
    private Path folder;
    private PackagedBot bot;
    private Chromium chromium;
    private BrowserContext context;
    private BrowserErrors errors;

    /** Writes a site folder. */
    interface SiteOfItsOwn {
        void in(Path folder) throws IOException;
    }

    /** A session with the example site. */
    PracticeSession() {
        this(null);
    }

    PracticeSession(SiteOfItsOwn site) {
        this.site = site;
    }

    @Override
    public void beforeAll(ExtensionContext test) throws IOException {
        folder = Files.createTempDirectory("beenthere-browser");
        bot = PackagedBot.startIn(folder, settings());
        chromium = Chromium.launch();
    }

    private Map<String, String> settings() throws IOException {
        if (site == null) {
            return Map.of();
        }
        var place = folder.resolve("site");
        site.in(place);
        return Map.of("BEENTHERE_SITE", "" + place);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        errors = new BrowserErrors();
    }

    /** Opens the room on a screen, and empties it. */
    RoomPage open(Screen screen) {
        var room = new RoomPage(page(screen, ""));
        room.empty();
        return room;
    }

    /** Opens the rehearsal on a screen. */
    Page openRehearsal(Screen screen) {
        return page(screen, "/rehearsal");
    }

    private Page page(Screen screen, String path) {
        context = chromium.browser().newContext(screen.options());
        var page = context.newPage();
        errors.of(page);
        page.navigate(bot.url() + path);
        return page;
    }

    PackagedBot bot() {
        return bot;
    }

    BrowserErrors errors() {
        return errors;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (context == null) {
            return;
        }
        var bad = test.getExecutionException().isPresent() || !errors.all().isEmpty();
        try {
            if (bad) {
                var name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
                var file = name.replaceAll("[^\\w.]+", "_") + ".png";
                context.pages().getFirst().screenshot(picture(file));
            }
        } finally {
            context.close();
            context = null;
        }
        if (!errors.all().isEmpty()) {
            throw new AssertionError("The browser reported: " + errors.all());
        }
    }

    private static Page.ScreenshotOptions picture(String file) {
        return new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("screenshots"), file));
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException {
        try {
            if (chromium != null) {
                chromium.close();
            }
        } finally {
            if (bot != null) {
                bot.close();
            }
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException problem) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
