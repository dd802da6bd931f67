package org.beenthere.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.beenthere.chat.Act;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.testing.AtOnce;
import org.beenthere.testing.Rows;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestBot;

/** Law 3: an event takes effect once, however often it is delivered. */
class EventsThatComeAgainTest {

    private static Story story;

    @BeforeContainer
    static void open() {
        story = Story.in(TestBot.folder());
    }

    @AfterContainer
    static void close() {
        story.close();
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void an_event_delivered_again_has_one_effect_and_is_answered_by_its_handle_alone(
            @ForAll @IntRange(min = 2, max = 11) int times) {
        var ana = story.ana().presses("Ask for a peer").presses("This week");
        var send = ana.event(new Act.Pressed(ana.button("Send")));
        var handles = IntStream.range(0, times).mapToObj(_ -> new Told()).toList();
        ana.sends(send);
        story.bot().settle();
        int said = ana.lines().size();

        handles.forEach(
                handle -> assertThat(story.bot().turns().process(send, handle)).isTrue());
        story.bot().settle();

        assertThat(ana.lines()).as("nothing more goes the ordinary way").hasSize(said);
        assertThat(handles)
                .allSatisfy(handle -> assertThat(handle.all())
                        .singleElement()
                        .satisfies(answer -> assertThat(answer.origin()).isEqualTo(Outgoing.Origin.AGAIN)));
        assertThat(new Rows(story.bot().connections()).count("peer_case where stage <> 'closed'"))
                .isEqualTo(1);
        ana.presses("Withdraw").presses("Yes, withdraw it");
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void an_event_delivered_at_once_by_several_has_one_effect(@ForAll @IntRange(min = 2, max = 11) int times)
            throws Exception {
        var ana = story.ana().presses("Ask for a peer").presses("This week");
        var send = ana.event(new Act.Pressed(ana.button("Send")));
        var acts = new ArrayList<Runnable>();
        IntStream.range(0, times).forEach(_ -> acts.add(() -> ana.sends(send)));

        AtOnce.does(acts);
        story.bot().settle();

        assertThat(ana.lines().stream()
                        .filter(line -> line.contains("It is sent"))
                        .count())
                .isEqualTo(asked(ana.lines()));
        ana.presses("Withdraw").presses("Yes, withdraw it");
    }

    @Property(tries = 1)
    void an_event_delivered_again_without_a_handle_says_nothing() {
        var ana = story.ana();
        var words = ana.event(new Act.Typed("hello"));
        ana.sends(words);
        story.bot().settle();
        int said = ana.lines().size();

        story.bot().turns().process(words, ReplyHandle.NONE);
        story.bot().settle();

        assertThat(ana.lines()).hasSize(said);
    }

    /** How many requests were opened so far: each was withdrawn once, but for the one that is open. */
    private static long asked(List<String> lines) {
        return lines.stream().filter(line -> line.contains("It is withdrawn")).count() + 1;
    }
}
