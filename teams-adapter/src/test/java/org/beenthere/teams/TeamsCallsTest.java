package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.beenthere.chat.Address;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.teams.testing.FakeLogin;
import org.beenthere.teams.testing.FakeTeams;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.beenthere.testing.StandIn;
import org.beenthere.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot asks of Teams, and of where it gets its token. */
class TeamsCallsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:30:00Z"));
    private final RecordingBot bot = new RecordingBot();
    private final FakeTeams teams = new FakeTeams(() -> TestWords.WORDS, clock);
    private PersonRef ana;

    @BeforeEach
    void connect() {
        teams.connect(bot);
        ana = teams.person("ana");
        teams.greets(ana);
    }

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void a_token_is_asked_for_once_until_shortly_before_it_expires() {
        assertThat(teams.login().asked()).as("to look who greets").isEqualTo(1);
        say();
        say();
        assertThat(teams.login().asked()).isEqualTo(1);

        clock.moveOn(Duration.ofMinutes(54));
        say();
        assertThat(teams.login().asked()).isEqualTo(1);

        clock.moveOn(Duration.ofMinutes(2));
        assertThat(say()).isInstanceOf(Delivery.Delivered.class);
        assertThat(teams.login().asked()).isEqualTo(2);
    }

    @Test
    void a_token_that_is_good_no_more_is_asked_for_anew_at_the_next_try() {
        say();
        teams.login().revoke();

        assertThat(say()).isInstanceOf(Delivery.TryAgain.class);
        assertThat(say()).isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void without_a_token_everything_is_tried_again_and_few_ask() {
        clock.moveOn(Duration.ofHours(1));
        teams.login().breaksDown("tokens");
        int calls = teams.connector().calls();

        assertThat(together(20, this::say)).allMatch(Delivery.TryAgain.class::isInstance);
        assertThat(teams.login().asked()).isLessThan(20);
        assertThat(teams.connector().calls()).isEqualTo(calls);

        teams.login().breaksDown("");
        assertThat(say()).isInstanceOf(Delivery.Delivered.class);
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadSyntax, not_understood",
        "403, MessageWritesBlocked, blocked",
        "403, ConversationBlockedByUser, blocked",
        "403, BotNotInConversationRoster, not_installed",
        "404, ConversationNotFound, conversation_gone",
        "413, MessageSizeTooBig, too_large"
    })
    void what_teams_will_never_do_is_final(int status, String code, String reason) {
        teams.connector().answersWith(status, code);

        assertThat(say()).isEqualTo(new Delivery.Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 413})
    void a_page_is_no_word_of_teams_whatever_its_status(int status) {
        var shown = (Delivery.Delivered) say();
        teams.connector().answersWithPage(status);

        assertThat(say()).isInstanceOf(Delivery.TryAgain.class);
        assertThat(deliver(new Message.Replace("key", "", "Hello", "Yes"), Optional.of(shown.handle())))
                .isInstanceOf(Delivery.TryAgain.class);
    }

    @Test
    void a_limit_that_comes_with_a_page_is_kept_all_the_same() {
        teams.connector().answersWithPage(429);

        assertThat(say()).isEqualTo(new Delivery.TryAgain(StandIn.LIMIT));
    }

    @ParameterizedTest
    @CsvSource({
        "302, Moved",
        "401, Unauthorized",
        "403, BotDisabledByAdmin",
        "408, Timeout",
        "412, PreconditionFailed",
        "429, RateLimited",
        "500, ServiceError",
        "502, BadGateway",
        "503, ServiceUnavailable",
        "504, GatewayTimeout"
    })
    void what_teams_may_do_later_is_asked_once_and_tried_again(int status, String code) {
        say();
        int calls = teams.connector().calls();
        teams.connector().answersWith(status, code);

        assertThat(say()).isInstanceOf(Delivery.TryAgain.class);
        assertThat(teams.connector().calls()).isEqualTo(calls + 1);
    }

    @Test
    void a_message_that_is_gone_needs_no_replacing() {
        var shown = (Delivery.Delivered) say();
        teams.clears(ana);

        assertThat(deliver(new Message.Replace("key", "", "Hello", "Yes"), Optional.of(shown.handle())))
                .isInstanceOf(Delivery.Delivered.class);
    }

    /** Otherwise a message that was given up for now would still be sent, after the next try. */
    @Test
    void many_are_written_to_at_once_and_none_waits_in_a_queue() {
        say();
        int calls = teams.connector().calls();
        teams.trouble(Trouble.SILENT);

        var all = CompletableFuture.runAsync(() -> together(100, this::say));

        await().until(() -> teams.connector().calls() == calls + 100);
        assertThat(all).isNotDone();
        all.join();
    }

    @Test
    void a_name_that_is_not_known_is_asked_for_but_not_waited_for() {
        var reference = bot.address(ana).reference();
        var known = new Address(new PersonRef("teams", FakeLogin.TENANT, "one"), reference);
        var unknown = new Address(new PersonRef("teams", FakeLogin.TENANT, "two"), reference);

        say();
        assertThat(teams.platform().displayName(known)).contains("ana");
        teams.trouble(Trouble.SILENT);
        assertThat(teams.platform().displayName(known)).contains("ana");
        long before = System.nanoTime();
        assertThat(teams.platform().displayName(unknown)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(1500));
    }

    private Delivery say() {
        return deliver(new Message.Say("Hello"), Optional.empty());
    }

    private Delivery deliver(Message message, Optional<String> replaces) {
        return teams.platform()
                .deliver(
                        new Outgoing("key", bot.address(ana), new UUID(0, 1), message, Outgoing.Origin.TURN, replaces));
    }

    private static <T> List<T> together(int many, Callable<T> act) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, many).mapToObj(_ -> threads.submit(act)).toList().stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }
}
