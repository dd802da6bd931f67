package org.beenthere.teams;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.teams.card.TeamsCards;

/**
 * The reply handle of an event of Teams', for as long as Teams waits for the response. Only the response to a press can
 * show anything.
 */
final class TeamsReply implements ReplyHandle {

    /** How long the response waits for the new card after the press is saved. */
    private static final Duration CARD_TIMEOUT = Duration.ofSeconds(2);

    private final TeamsActivity activity;
    private final TeamsCards cards;
    private final String quiet;
    private final CompletableFuture<TeamsResponse> response;

    /**
     * @param quiet the line that is shown for a moment if no card changes
     * @param response completed with the response
     */
    TeamsReply(TeamsActivity activity, TeamsCards cards, String quiet, CompletableFuture<TeamsResponse> response) {
        this.activity = activity;
        this.cards = cards;
        this.quiet = quiet;
        this.response = response;
    }

    /**
     * In a private chat, changes the pressed card at once, but only on the screen where it was pressed and until the chat is
     * drawn again, so the message is delivered the ordinary way as well. In a channel, shows a line that only whoever pressed
     * sees; there is no other way to answer.
     */
    @Override
    public Optional<Delivery> answer(Outgoing outgoing) {
        if (!activity.isPress()) {
            return Optional.empty();
        }
        if (activity.isPrivate()) {
            if (outgoing.message() instanceof Message.Replace
                    && outgoing.replaces().equals(Optional.of(pressed()))) {
                response.complete(TeamsResponse.card(cards.card(outgoing.message())));
            }
            return Optional.empty();
        }
        return outgoing.origin() == Outgoing.Origin.MEMORY
                        && outgoing.message() instanceof Message.Say(var text)
                        && response.complete(TeamsResponse.line(text))
                ? Optional.of(new Delivery.Delivered(""))
                : Optional.empty();
    }

    private String pressed() {
        return new TeamsMessageHandle(activity.conversation(), activity.repliesTo()).value();
    }

    @Override
    public void saved() {
        if (activity.isPress()) {
            response.completeOnTimeout(taken(), CARD_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            response.complete(taken());
        }
    }

    /** Completes the response, if it still waits, when the bot has processed the event. */
    void finish(boolean acknowledged) {
        response.complete(acknowledged ? taken() : TeamsResponse.UNAVAILABLE);
    }

    private TeamsResponse taken() {
        return activity.isPress() ? TeamsResponse.line(quiet) : TeamsResponse.TAKEN;
    }
}
