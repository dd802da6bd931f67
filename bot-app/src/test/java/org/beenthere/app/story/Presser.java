package org.beenthere.app.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beenthere.chat.PersonRef;
import org.beenthere.testing.Shown;
import org.beenthere.testing.StandIn;

/** Somebody who asks for a peer and withdraws it, again and again, and looks how long each next card takes. */
record Presser(StandIn standIn, ObservedPlatform platform, PersonRef person) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What is pressed, and what stands on a new card then. The card after Send is that of a notice. */
    private record Step(String label, String next) {}

    private static final List<Step> ROUND = List.of(
            new Step("Ask for a peer", "This week"),
            new Step("This week", "Send"),
            new Step("Send", "Withdraw my request"),
            new Step("Withdraw my request", "Yes, withdraw it"),
            new Step("Yes, withdraw it", "It is withdrawn"));

    /** How many buttons are pressed in one round. */
    static final int PRESSES = ROUND.size();

    /** Presses every button of so many rounds; gives the time from each press to the arrival of what follows. */
    List<Duration> presses(int rounds) throws InterruptedException {
        var took = new ArrayList<Duration>();
        for (int round = 0; round < rounds; round++) {
            for (var step : ROUND) {
                took.add(Duration.ofNanos(presses(step)));
            }
        }
        return took;
    }

    private long presses(Step step) throws InterruptedException {
        platform.awaitSince(
                System.nanoTime(), () -> card(step.label()).findFirst().isPresent(), PATIENCE);
        var card = card(step.label()).findFirst().orElseThrow();
        int before = standIn.chat(person).size();
        long begun = System.nanoTime();
        standIn.presses(person, card, step.label());
        if (!standIn.acknowledged()) {
            throw new AssertionError("a press was not acknowledged: " + step.label());
        }
        return platform.awaitSince(begun, () -> isThere(before, step.next()), PATIENCE);
    }

    private Stream<Shown> card(String label) {
        return Stream.concat(standIn.chat(person).reversed().stream(), standIn.home(person).stream())
                .filter(shown -> shown.buttons().contains(label));
    }

    private boolean isThere(int before, String next) {
        return standIn.chat(person).stream()
                .skip(before)
                .anyMatch(
                        shown -> shown.buttons().contains(next) || shown.text().contains(next));
    }
}
