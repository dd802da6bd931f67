package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.RosterEntry;
import org.beenthere.testing.Story;
import org.beenthere.testing.TestRoster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchedOffTest {

    @Test
    void a_supporter_on_a_platform_that_is_switched_off_is_passed_over(@TempDir Path folder) {
        try (var story = Story.in(folder, roster())) {
            story.asked();

            assertThat(story.person("dana").transcript()).contains("found nobody");
        }
    }

    /** The only supporter is on Slack, which this bot does not speak. */
    private static List<RosterEntry> roster() {
        var ben = TestRoster.entry("ben");
        var elsewhere = new RosterEntry(
                new PersonRef("slack", "T1", "U1"),
                ben.name(),
                ben.roles(),
                ben.discipline(),
                ben.department(),
                ben.seniority(),
                ben.languages(),
                ben.capacity(),
                Set.of(),
                Set.of(),
                Set.of(),
                ben.trainedUntil());
        return Stream.concat(TestRoster.without("ben", "chloe", "grace").stream(), Stream.of(elsewhere))
                .toList();
    }
}
