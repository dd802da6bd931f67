package org.beenthere.turn.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.Act;
import org.beenthere.chat.Address;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestRoster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a platform reaches somebody is remembered, so that the bot can write first. */
class ReferencesTest {

    private Story story;
    private final List<Optional<String>> toBen = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        // Only one supporter, so that it is always Ben who is asked.
        story = Story.in(folder, TestRoster.without("chloe", "grace"));
        story.bot().platform().trouble(outgoing -> {
            if (outgoing.to().person().equals(TestRoster.ref("ben"))) {
                toBen.add(outgoing.to().reference());
            }
            return Optional.empty();
        });
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void somebody_who_never_wrote_is_written_to_without_a_reference() {
        story.asked();

        assertThat(toBen).isNotEmpty().allMatch(Optional::isEmpty);
    }

    @Test
    void what_an_event_brought_is_used_when_the_bot_writes_first() {
        greets(story.person("ben"), Optional.of("chat 1"));
        toBen.clear();

        story.asked();

        assertThat(toBen).isNotEmpty().containsOnly(Optional.of("chat 1"));
    }

    @Test
    void the_newest_counts_and_an_event_without_one_leaves_it() {
        greets(story.person("ben"), Optional.of("chat 1"));
        greets(story.person("ben"), Optional.of("chat 2"));
        greets(story.person("ben"), Optional.empty());
        toBen.clear();

        story.asked();

        assertThat(toBen).isNotEmpty().containsOnly(Optional.of("chat 2"));
    }

    private void greets(TestPerson person, Optional<String> reference) {
        var event = new ChatEvent(
                UUID.randomUUID().toString(),
                new Address(person.ref(), reference),
                story.bot().clock().instant(),
                new Act.Greeted());
        story.bot().turns().process(event, ReplyHandle.NONE);
        story.bot().settle();
    }
}
