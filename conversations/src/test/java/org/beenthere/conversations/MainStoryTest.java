package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainStoryTest {

    private Story story;
    private TestPerson ana;

    @BeforeEach
    void open(@TempDir Path folder) {
        story = Shipped.story(folder);
        ana = story.ana();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void three_taps_ask_for_a_peer_and_a_supporter_is_asked() {
        ana.presses("Ask for a peer").presses("Today if possible").presses("Send");

        assertThat(ana.lastLine()).contains("I am asking a trained colleague now");
        assertThat(ana.transcript()).contains("-> Today if possible").contains("-> Send");
        assertThat(asked().lastLine())
                .contains("Could you be there for a colleague?")
                .doesNotContain("Ana");
    }

    @Test
    void the_requester_sees_the_supporter_first_and_decides_what_they_see() {
        ana.presses("Ask for a peer").presses("This week").presses("Send");
        var supporter = asked().presses("Yes, I can");

        assertThat(ana.lastLine()).contains("would like to be there for you").contains("[Share my name and this]");
        assertThat(supporter.transcript()).doesNotContain("Ana");

        ana.submits(Map.of("contact", "after six, extension 4411"));

        assertThat(supporter.lastLine()).contains("Ana Lima").contains("after six, extension 4411");
    }

    @Test
    void either_side_closes_and_the_other_is_told() {
        ana.presses("Ask for a peer").presses("This week").presses("Send");
        var supporter = asked().presses("Yes, I can");
        ana.submits(Map.of("contact", "by phone"));

        supporter.presses("We talked: close it");

        assertThat(supporter.lastLine()).contains("It is closed");
        assertThat(ana.lastLine()).contains("closed this after your time together");
        assertThat(ana.canPress("Ask for a peer")).isTrue();
    }

    /** Whoever is being asked now. */
    private TestPerson asked() {
        return story.whoCanPress("Yes, I can").orElseThrow();
    }
}
