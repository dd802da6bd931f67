package org.beenthere.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.PagedMembersResult;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the services of Teams. No call is retried, and each has a timeout. */
final class TeamsCalls {

    /** The timeout of a call about a person, for which somebody waits. */
    private static final Duration NAME_TIMEOUT = Duration.ofMillis(400);

    private static final Logger LOG = LoggerFactory.getLogger(TeamsCalls.class);

    private final Function<String, TeamsConnectors.Connector> connectors;
    private final Duration timeout;

    /** @param connectors the client for each service URL */
    TeamsCalls(Function<String, TeamsConnectors.Connector> connectors, Duration timeout) {
        this.connectors = connectors;
        this.timeout = timeout;
    }

    /** Sends a message; returns its handle. An answer that does not name the message is none of Teams'. */
    String send(String serviceUrl, String conversation, Activity activity) throws CallFailedException {
        var shown = ask(serviceUrl, timeout, teams -> teams.sendToConversation(conversation, activity));
        return new TeamsMessageHandle(conversation, named(shown == null ? null : shown.getId())).value();
    }

    /** Replaces a message, which Teams need not name in its answer. */
    void update(String serviceUrl, TeamsMessageHandle handle, Activity activity) throws CallFailedException {
        activity.setId(handle.activity());
        ask(serviceUrl, timeout, teams -> teams.updateActivity(handle.conversation(), handle.activity(), activity));
    }

    /** Starts a conversation in a channel; returns the handle of its first message. */
    String create(String serviceUrl, ConversationParameters conversation) throws CallFailedException {
        var made = ask(serviceUrl, timeout, teams -> teams.createConversation(conversation));
        return new TeamsMessageHandle(
                        named(made == null ? null : made.getId()), named(made == null ? null : made.getActivityId()))
                .value();
    }

    private static String named(String id) throws CallFailedException {
        if (id == null || id.isBlank()) {
            throw CallFailedException.of(null);
        }
        return id;
    }

    /**
     * A page of the members of a conversation.
     *
     * @param continuation the token of the page; empty for the first
     */
    PagedMembersResult members(String serviceUrl, String conversation, String continuation) throws CallFailedException {
        var next = continuation.isEmpty() ? null : continuation;
        var page = within(timeout, () -> connectors.apply(serviceUrl).pages().page(conversation, next));
        if (page == null || page.getMembers() == null) {
            throw CallFailedException.of(null);
        }
        return page;
    }

    /** A person's name; empty if Teams does not tell it in time. */
    Optional<String> name(TeamsConversationReference person) {
        return member(person).map(ChannelAccount::getName).filter(name -> !name.isBlank());
    }

    /** Whoever is in a private chat with the bot; empty if Teams does not tell it in time. */
    Optional<ChannelAccount> member(TeamsConversationReference person) {
        try {
            return Optional.ofNullable(ask(
                    person.serviceUrl(),
                    NAME_TIMEOUT,
                    teams -> teams.getConversationMember(person.user(), person.conversation())));
        } catch (CallFailedException e) {
            return Optional.empty();
        }
    }

    private <T> T ask(String serviceUrl, Duration timeout, Function<Conversations, CompletableFuture<T>> call)
            throws CallFailedException {
        return within(timeout, () -> call.apply(connectors.apply(serviceUrl).conversations()));
    }

    private static <T> T within(Duration timeout, Supplier<CompletableFuture<T>> call) throws CallFailedException {
        try {
            return call.get().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw CallFailedException.of(e);
        } catch (RuntimeException e) {
            // Thrown before anything was sent: by the client or by us, and of that somebody must hear. The class alone:
            // a
            // message may quote what Teams sent (law 12).
            LOG.warn("Teams could not be asked: {}", e.getClass().getSimpleName());
            throw CallFailedException.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallFailedException.of(e);
        }
    }
}
