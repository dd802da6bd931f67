package org.beenthere.app.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Makes the picture in the README: {@code mvn verify -Dit.test=Picture}. Not a test. */
class Picture {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalTime MORNING = LocalTime.of(10, 20);

    @RegisterExtension
    static final PracticeSession SESSION = new PracticeSession();

    @Test
    void the_middle_of_the_story() {
        var room = SESSION.open(Screen.DESK);
        moveToAMorning(room);
        var first = room.anaAsksFor("Today if possible");
        first.decline();
        var next = room.whoIsAsked();
        room.dana().press("What is waiting");
        room.dana().reads("Waiting for a supporter now:");
        next.press("Yes, I can");
        room.ana().reads("A colleague said yes");
        room.ana().fillIn("How and when can they reach you?", "Call me after six: 555 0134");
        room.page().mouse().move(0, 0);
        room.page().evaluate("() => document.activeElement.blur()");
        room.page()
                .screenshot(new Page.ScreenshotOptions().setPath(Path.of("..", "docs", "images", "practice-room.png")));
    }

    /** Moves the clock to a weekday morning, whenever the picture is made. */
    private static void moveToAMorning(RoomPage room) {
        var now = room.time().atZone(ZONE);
        var morning = now.toLocalDate().plusDays(1).atTime(MORNING).atZone(ZONE);
        while (morning.getDayOfWeek().getValue() > 4) {
            morning = morning.plusDays(1);
        }
        var minutes = Math.toIntExact(Duration.between(now, morning).toMinutes());
        room.page().evaluate("""
                minutes => fetch('/practice/api/clock', {
                  method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ minutes }),
                })""", minutes);
    }
}
