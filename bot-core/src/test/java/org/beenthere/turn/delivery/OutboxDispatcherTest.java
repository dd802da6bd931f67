package org.beenthere.turn.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.beenthere.chat.Act;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestBot;

/** Messages on their way to somebody whose platform fails at random. */
class OutboxDispatcherTest {

    private Story story;
    private final List<Outgoing> shown = new ArrayList<>();

    @BeforeProperty
    void open() {
        story = Story.in(TestBot.folder());
    }

    @AfterProperty
    void close() {
        story.close();
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void the_order_within_a_conversation_is_kept_whatever_fails(@ForAll long seed) {
        failsAtRandom(new Random(seed));
        var ana = story.ana();
        ana.does(new Act.Pressed(home("Ask for a peer")));
        eventually();
        for (var words : List.of("this week", "hm", "what", "yes")) {
            ana.sends(ana.event(new Act.Typed(words)));
            story.bot().settle();
        }
        eventually();
        ana.presses("Withdraw");
        eventually();
        ana.presses("Yes, withdraw it");
        eventually();

        assertThat(ana.canPress("Ask for a peer")).isTrue();
        assertThat(shown.stream().map(Outgoing::conversation).distinct())
                .allSatisfy(conversation ->
                        assertThat(keys(conversation)).isSortedAccordingTo(OutboxDispatcherTest::byPlace));
        assertThat(shown.stream().map(Outgoing::key)).doesNotHaveDuplicates();
    }

    @Property(tries = 1)
    void help_now_overtakes_what_cannot_be_delivered() {
        var ana = story.ana().presses("Ask for a peer");
        var stop = ana.button("Stop");
        var help = ana.event(new Act.Typed("help"));
        story.bot().platform().trouble(outgoing -> isSafe(outgoing) ? Optional.empty() : tryAgain());
        ana.does(new Act.Pressed(ana.button("This week")));
        int said = ana.lines().size();

        ana.sends(help);
        story.bot().settle();

        assertThat(ana.lines()).hasSize(said + 1);
        assertThat(ana.lastLine()).contains("call 911");
        story.bot().platform().trouble(_ -> Optional.empty());
        ana.does(new Act.Pressed(stop));
        eventually();
        assertThat(ana.lines()).anyMatch(line -> line.contains("Shall I send it?"));
    }

    private static boolean isSafe(Outgoing outgoing) {
        return outgoing.message() instanceof Message.Say say && say.text().contains("911");
    }

    private static Optional<Delivery> tryAgain() {
        return Optional.of(new Delivery.TryAgain(Duration.ofSeconds(1)));
    }

    private void failsAtRandom(Random random) {
        shown.clear();
        story.bot().platform().trouble(outgoing -> {
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> {
                    return tryAgain();
                }
                case 11 -> throw new IllegalStateException("a platform must not throw, and this one does");
                default -> {
                    if (!outgoing.key().endsWith("/home")) {
                        shown.add(outgoing);
                    }
                    return Optional.empty();
                }
            }
        });
    }

    /** Until everything is shown, however often it takes. */
    private void eventually() {
        var rows = new Rows(story.bot().connections());
        for (int round = 0; round < 500; round++) {
            story.bot().settle();
            if (rows.count("outbox") == 0 && rows.count("home_view where published < version") == 0) {
                return;
            }
            story.bot().clock().moveOn(Duration.ofSeconds(30));
        }
        throw new AssertionError("some messages were never shown");
    }

    private String home(String label) {
        eventually();
        return story.ana().button(label);
    }

    private List<String> keys(UUID conversation) {
        return shown.stream()
                .filter(outgoing -> outgoing.conversation().equals(conversation))
                .map(Outgoing::key)
                .toList();
    }

    private static int byPlace(String one, String other) {
        var left = one.split("/");
        var right = other.split("/");
        int turn = Integer.compare(Integer.parseInt(left[1]), Integer.parseInt(right[1]));
        return turn != 0 ? turn : Integer.compare(Integer.parseInt(left[2]), Integer.parseInt(right[2]));
    }
}
