package org.beenthere.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Field;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** With the program's own logging, nothing that people do on Slack is in the log, whatever goes wrong (law 12). */
class SlackLogTest {

    private static final String MARKER = "what-somebody-wrote";
    private static final UUID CONVERSATION = UUID.randomUUID();

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final SlackStandIn slack = new SlackStandIn();
    private final RecordingBot bot = new RecordingBot();

    @BeforeEach
    void logAsTheProgramDoes() throws Exception {
        configure("/logback.xml");
        log.setContext(context);
        log.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
        slack.connect(bot);
    }

    @AfterEach
    void logAsTestsDo() throws Exception {
        slack.close();
        configure("/logback-test.xml");
    }

    private void configure(String file) throws Exception {
        context.reset();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(SlackLogTest.class.getResource(file));
    }

    @Test
    void nothing_that_is_said_or_done_is_in_the_log() {
        var ana = slack.person(MARKER);
        slack.greets(ana);
        slack.types(ana, MARKER);
        var note = new Field("note", MARKER, Field.Kind.TEXT, true, 2000, List.of());
        var form = new Message.Form(MARKER, MARKER, List.of(note), choice("Send"), List.of(choice("One")));
        bot.has(form.submit().button(), form);
        slack.platform().deliver(outgoing(form));
        slack.settle();
        for (var taken : List.of(true, false)) {
            bot.does((_, _) -> {
                if (taken) {
                    return true;
                }
                throw new IllegalStateException(MARKER);
            });
            slack.presses(ana, slack.chat(ana).getFirst(), "One");
            slack.submits(ana, slack.opens(ana, slack.chat(ana).getFirst()), Map.of("note", MARKER));
        }
        for (var trouble : List.of(Trouble.LIMITED, Trouble.BROKEN, Trouble.SILENT, Trouble.REFUSING)) {
            slack.trouble(trouble);
            slack.platform().deliver(outgoing(new Message.Say(MARKER)));
        }
        for (var odd : List.of(
                MARKER,
                "{\"type\":\"" + MARKER + "\"}",
                "{\"type\":\"event_callback\",\"team_id\":\"T0HOSPITAL\",\"event\":\"" + MARKER + "\"}",
                "payload={\"type\":\"block_actions\",\"actions\":\"" + MARKER + "\"}",
                "command=/" + MARKER + "&team_id=T0HOSPITAL&text=" + MARKER)) {
            slack.sender().signed(odd, "application/json", Map.of());
        }

        assertThat(log.list).isNotEmpty().allSatisfy(line -> {
            assertThat(line.getFormattedMessage()).doesNotContainIgnoringCase(MARKER);
            // The program logs of an exception its class and frames alone.
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    private Outgoing outgoing(Message message) {
        return new Outgoing(
                "key",
                bot.address(slack.person(MARKER)),
                CONVERSATION,
                message,
                Outgoing.Origin.TURN,
                Optional.empty());
    }

    private static Choice choice(String label) {
        return new Choice(label, new ActionToken(CONVERSATION, 1, "abcdefghijkl").value(), Choice.Weight.PLAIN);
    }
}
