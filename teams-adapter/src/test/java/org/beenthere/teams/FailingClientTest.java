package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.mockito.Mockito.mock;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.beenthere.chat.Address;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.teams.card.TeamsCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.mockito.stubbing.Answer;
import org.slf4j.LoggerFactory;

/** A client of the SDK that fails as no server can make it fail. */
class FailingClientTest {

    private static final String TENANT = "tenant";
    private static final String CONTENT = "something-nobody-may-read";

    private static final List<Named<Answer<Object>>> FAILURES = List.of(
            named("it throws at once", _ -> {
                throw new IllegalStateException(CONTENT);
            }),
            named("it gives no future", _ -> null),
            named("it cancels the call", _ -> cancelled()),
            named("it lacks a method", _ -> CompletableFuture.failedFuture(new NoSuchMethodError(CONTENT))),
            named(
                    "it says that there was an answer, and has none",
                    _ -> CompletableFuture.failedFuture(new ErrorResponseException(CONTENT, null))));

    private static final Address ANA = new Address(
            new PersonRef(TeamsPlatform.NAME, TENANT, "ana"),
            Optional.of(
                    new TeamsConversationReference("https://teams.example", "a:1", "28:bot", "29:" + CONTENT).value()));

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listen() {
        logged.start();
        root.addAppender(logged);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void stopListening() {
        root.setLevel(before);
        root.detachAppender(logged);
    }

    @ParameterizedTest
    @FieldSource("FAILURES")
    void a_message_is_tried_again_and_nothing_of_it_is_logged(Answer<Object> failure) {
        assertThat(deliver(failure, new Message.Say(CONTENT), Optional.empty())).isInstanceOf(Delivery.TryAgain.class);
        nothingOfItIsLogged();
    }

    @ParameterizedTest
    @FieldSource("FAILURES")
    void a_change_to_a_message_is_tried_again_and_nothing_of_it_is_logged(Answer<Object> failure) {
        var shown = Optional.of(new TeamsMessageHandle("a:1", "1").value());
        assertThat(deliver(failure, new Message.Replace("key", "", CONTENT, "Yes"), shown))
                .isInstanceOf(Delivery.TryAgain.class);
        nothingOfItIsLogged();
    }

    @ParameterizedTest
    @FieldSource("FAILURES")
    void a_name_is_not_known_then(Answer<Object> failure) {
        assertThat(platform(failure).displayName(ANA)).isEmpty();
        nothingOfItIsLogged();
    }

    /** A line may name the class of a failure, and no more. */
    private void nothingOfItIsLogged() {
        assertThat(logged.list)
                .allMatch(line -> line.getThrowableProxy() == null)
                .noneMatch(line -> line.getFormattedMessage().contains(CONTENT));
    }

    private static Delivery deliver(Answer<Object> failure, Message message, Optional<String> replaces) {
        return platform(failure)
                .deliver(new Outgoing("key", ANA, new UUID(0, 1), message, Outgoing.Origin.TURN, replaces));
    }

    private static TeamsPlatform platform(Answer<Object> failure) {
        var conversations = mock(Conversations.class, failure);
        var calls = new TeamsCalls(_ -> new TeamsConnectors.Connector(conversations, null), Duration.ofSeconds(5));
        return new TeamsPlatform(
                TeamsApp.of("id", "password", TENANT),
                calls,
                new TeamsCards(() -> TestWords.WORDS),
                new TeamsNames(),
                () -> TestWords.WORDS);
    }

    private static CompletableFuture<Object> cancelled() {
        var call = new CompletableFuture<>();
        call.cancel(false);
        return call;
    }
}
