package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Field;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.teams.testing.FakeLogin;
import org.beenthere.teams.testing.FakeTeams;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Law 12: what people write, and who they are, stands in no log; nor does what is secret. */
class TeamsLogTest {

    private static final String MARK = "something-nobody-may-read";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final RecordingBot bot = new RecordingBot();
    private final FakeTeams teams =
            new FakeTeams(() -> TestWords.WORDS, new SettableClock(Instant.parse("2026-03-02T09:30:00Z")));

    @BeforeEach
    void listen() {
        teams.connect(bot);
        log.start();
        logger("ROOT").addAppender(log);
        for (var name : List.of("com.microsoft", "org.beenthere", "okhttp3", "retrofit2", "com.auth0")) {
            logger(name).setLevel(Level.TRACE);
        }
    }

    @AfterEach
    void stopListening() {
        logger("ROOT").detachAppender(log);
        for (var name : List.of("com.microsoft", "org.beenthere", "okhttp3", "retrofit2", "com.auth0")) {
            logger(name).setLevel(null);
        }
        teams.close();
    }

    @Test
    void whatever_happens_no_content_no_person_and_no_secret_is_logged() {
        var ana = teams.person(MARK);
        teams.greets(ana);
        teams.types(ana, MARK);
        var field = new Field("note", MARK, Field.Kind.TEXT, false, 100, List.of());
        var button = new Choice(MARK, "token", Choice.Weight.MAIN);
        var form = new Message.Form(MARK, MARK, List.of(field), button, List.of());
        deliver(ana, form);
        teams.submits(ana, teams.opens(ana, teams.chat(ana).getLast()), Map.of("note", MARK));
        teams.connector().answersWith(500, MARK);
        deliver(ana, form);
        teams.connector().answersWith(0, "");
        bot.does((event, _) -> {
            throw new IllegalStateException(MARK + event);
        });
        teams.types(ana, MARK);
        teams.client().post("Bearer " + MARK, MARK);
        teams.login().breaksDown("tokens");
        teams.login().revoke();
        deliver(ana, form);

        assertThat(logged())
                .contains("What Teams sent was not taken")
                .doesNotContain(MARK, ana.user(), FakeLogin.PASSWORD, "eyJ", "token-1");
    }

    private void deliver(PersonRef person, Message message) {
        teams.platform()
                .deliver(new Outgoing(
                        "key", bot.address(person), new UUID(0, 1), message, Outgoing.Origin.TURN, Optional.empty()));
    }

    private String logged() {
        return List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
