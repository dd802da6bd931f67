package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.beenthere.chat.Belonging;
import org.beenthere.slack.testing.FakeLies;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackGuestsTest {

    private final SlackStandIn slack = new SlackStandIn();
    private final RecordingBot bot = new RecordingBot();

    @BeforeEach
    void connect() {
        slack.connect(bot);
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void a_member_of_the_workspace_belongs_and_slack_is_asked_once() {
        var ana = slack.person("ana");

        slack.greets(ana);
        slack.types(ana, "words");
        slack.settle();

        assertThat(bot.events())
                .hasSizeGreaterThan(1)
                .allMatch(event -> event.from().belonging() == Belonging.OWN);
        assertThat(slack.slack().calls().stream().filter("users.info"::equals)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_restricted", "is_ultra_restricted", "is_stranger"})
    void whoever_slack_marks_is_a_guest(String mark) {
        slack.slack().marks("eve", mark);
        assertThat(belonging("eve")).isEqualTo(Belonging.GUEST);
    }

    @Test
    void whoever_is_of_another_workspace_is_a_guest() {
        slack.slack().isForeign("eve");
        assertThat(belonging("eve")).isEqualTo(Belonging.GUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIMITED", "BROKEN", "SILENT"})
    void where_slack_does_not_say_it_is_not_known_and_the_event_is_handed_in(String trouble) {
        slack.slack().marks("eve", "is_restricted");
        slack.trouble(Trouble.valueOf(trouble));
        assertThat(belonging("eve")).isEqualTo(Belonging.UNKNOWN);
    }

    @Test
    void half_an_answer_makes_nobody_a_guest() {
        slack.trouble(Trouble.LYING);
        for (int i = 0; i < FakeLies.COUNT; i++) {
            assertThat(belonging("ana" + i)).as("lie %s", i).isEqualTo(Belonging.UNKNOWN);
        }
    }

    private Belonging belonging(String name) {
        var person = slack.person(name);
        slack.types(person, "words");
        slack.settle();
        return bot.events().getLast().from().belonging();
    }
}
