package org.beenthere.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.beenthere.chat.Act;
import org.beenthere.testing.AtOnce;
import org.beenthere.testing.LogLines;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestPerson;
import org.beenthere.turn.delivery.PersonLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who sends more than can be taken at once costs nobody else anything. */
class FloodTest {

    private static final int FLOOD = 200;
    private static final int OTHERS = 20;

    private Story story;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Story.in(folder);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void all_that_somebody_else_does_meanwhile_is_saved_and_answered() throws Exception {
        var ben = story.person("ben").greets();
        int before = ben.lines().size();
        var anas = new ConcurrentLinkedQueue<String>();
        var bens = new ConcurrentLinkedQueue<String>();
        var acts = new ArrayList<Runnable>();
        IntStream.range(0, PersonLimit.MOST_WAITING)
                .forEach(_ -> acts.add(() -> {
                    while (bens.size() < OTHERS || anas.size() < FLOOD) {
                        anas.add(says(story.ana()));
                    }
                }));
        var anasMeanwhile = new AtomicInteger();
        acts.add(() -> {
            IntStream.range(0, OTHERS).forEach(_ -> bens.add(says(ben)));
            anasMeanwhile.set(anas.size());
        });

        AtOnce.does(acts);
        story.bot().settle();

        assertThat(anasMeanwhile.get())
                .as("Ben waits for a few of Ana's at a time, and not for all that she has sent")
                .isLessThan(10 * OTHERS);
        assertThat(bens).hasSize(OTHERS).noneMatch(answer -> answer.contains("not saved"));
        var inChat = ben.lines().size() - before;
        var atOnce = bens.stream().filter(answer -> answer.contains("did not understand"));
        assertThat(atOnce.count() + inChat).isEqualTo(OTHERS);
        assertThat(anas)
                .as("those who wait for their own earlier acts have time to")
                .noneMatch(answer -> answer.contains("not saved"));
    }

    @Test
    void what_is_more_than_can_wait_is_told_kindly_that_it_is_not_saved_and_logged_once() throws Exception {
        var anas = new ConcurrentLinkedQueue<String>();
        try (var log = new LogLines()) {
            AtOnce.does(IntStream.range(0, FLOOD)
                    .<Runnable>mapToObj(_ -> () -> anas.add(says(story.ana())))
                    .toList());
            assertThat(log.warnings()).hasSizeLessThanOrEqualTo(1);
        }

        assertThat(anas.stream().filter(answer -> !answer.contains("not saved")))
                .hasSizeGreaterThanOrEqualTo(PersonLimit.MOST_WAITING);
    }

    @Test
    void help_now_is_answered_at_once_in_the_midst_of_ones_own_flood() throws Exception {
        var ana = story.ana();
        var help = ana.event(new Act.Pressed(ana.button("Help now")));
        var answer = new Told();
        var acts = new ArrayList<Runnable>();
        IntStream.range(0, FLOOD).forEach(_ -> acts.add(() -> says(ana)));
        acts.add(() -> story.bot().turns().process(help, answer));

        AtOnce.does(acts);

        assertThat(answer.all()).isNotEmpty();
        assertThat(answer.text()).contains("call 911");
    }

    /** Types something; gives what was answered at once. */
    private String says(TestPerson person) {
        var answer = new Told();
        assertThat(story.bot().turns().process(person.event(new Act.Typed("hello")), answer))
                .isTrue();
        return answer.text();
    }
}
