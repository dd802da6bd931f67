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

/** What the bot asks of Teams. Each call is made once, and ends in its time. */
final class TeamsCalls {

    /** A name is asked for while a transaction is open. */
    private static final Duration FOR_A_NAME = Duration.ofMillis(400);

    private final TeamsConnectors connectors;
    private final Duration patience;

    TeamsCalls(TeamsConnectors connectors, Duration patience) {
        this.connectors = connectors;
        this.patience = patience;
    }

    /** Shows a message; gives the handle of it, empty where Teams gave it no id. */
    String send(String serviceUrl, String conversation, Activity activity) throws CallFailedException {
        var shown = ask(serviceUrl, patience, teams -> teams.sendToConversation(conversation, activity));
        return shown == null || shown.getId() == null
                ? ""
                : new TeamsMessageHandle(conversation, shown.getId()).value();
    }

    void update(String serviceUrl, TeamsMessageHandle handle, Activity activity) throws CallFailedException {
        activity.setId(handle.activity());
        ask(serviceUrl, patience, teams -> teams.updateActivity(handle.conversation(), handle.activity(), activity));
    }

    /** Begins a conversation in a channel; gives the handle of its first message, empty where Teams gave it no id. */
    String create(String serviceUrl, ConversationParameters conversation) throws CallFailedException {
        var made = ask(serviceUrl, patience, teams -> teams.createConversation(conversation));
        return made == null || made.getId() == null || made.getActivityId() == null
                ? ""
                : new TeamsMessageHandle(made.getId(), made.getActivityId()).value();
    }

    /**
     * A page of those who are in a conversation.
     *
     * @param continuation where to go on; empty for the first page
     */
    PagedMembersResult members(String serviceUrl, String conversation, String continuation) throws CallFailedException {
        var next = continuation.isEmpty() ? null : continuation;
        var page = within(patience, () -> connectors.of(serviceUrl).pages().page(conversation, next));
        if (page == null || page.getMembers() == null) {
            throw CallFailedException.of(null);
        }
        return page;
    }

    /** What somebody is called; empty where that cannot be told at once. */
    Optional<String> name(TeamsConversationReference person) {
        try {
            return Optional.ofNullable(ask(
                            person.serviceUrl(),
                            FOR_A_NAME,
                            teams -> teams.getConversationMember(person.user(), person.conversation())))
                    .map(ChannelAccount::getName)
                    .filter(name -> !name.isBlank());
        } catch (CallFailedException e) {
            return Optional.empty();
        }
    }

    private <T> T ask(String serviceUrl, Duration within, Function<Conversations, CompletableFuture<T>> call)
            throws CallFailedException {
        return within(within, () -> call.apply(connectors.of(serviceUrl).conversations()));
    }

    private static <T> T within(Duration patience, Supplier<CompletableFuture<T>> call) throws CallFailedException {
        try {
            return call.get().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            throw CallFailedException.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallFailedException.of(e);
        }
    }
}
