package org.beenthere.teams;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.ReplyHandle;

/**
 * The answer to Teams' request, while it waits for it. Only the press of a button can be answered with more than that
 * it came.
 */
final class TeamsReply implements ReplyHandle {

    /** How long a pressed card may take to change, once that is saved. */
    private static final Duration FOR_THE_CARD = Duration.ofSeconds(2);

    private final TeamsActivity activity;
    private final TeamsCards cards;
    private final String quiet;
    private final CompletableFuture<TeamsResponse> answer;

    /**
     * @param quiet what is shown for a moment where there is nothing to change
     * @param answer is completed with the answer
     */
    TeamsReply(TeamsActivity activity, TeamsCards cards, String quiet, CompletableFuture<TeamsResponse> answer) {
        this.activity = activity;
        this.cards = cards;
        this.quiet = quiet;
        this.answer = answer;
    }

    /**
     * A pressed card changes at once, but only on the screen where it was pressed and until the chat is drawn anew: so
     * the message goes the ordinary way as well. In a channel, a line that only whoever pressed sees is all there is.
     */
    @Override
    public Optional<Delivery> answer(Outgoing outgoing) {
        if (!activity.isPress()) {
            return Optional.empty();
        }
        if (activity.isPrivate()) {
            if (outgoing.message() instanceof Message.Replace
                    && outgoing.replaces().equals(Optional.of(pressed()))) {
                answer.complete(TeamsResponse.card(cards.card(outgoing.message())));
            }
            return Optional.empty();
        }
        return outgoing.origin() == Outgoing.Origin.MEMORY
                        && outgoing.message() instanceof Message.Say(var text)
                        && answer.complete(TeamsResponse.line(text))
                ? Optional.of(new Delivery.Delivered(""))
                : Optional.empty();
    }

    private String pressed() {
        return new TeamsMessageHandle(activity.conversation(), activity.repliesTo()).value();
    }

    @Override
    public void saved() {
        if (activity.isPress()) {
            answer.completeOnTimeout(taken(), FOR_THE_CARD.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            answer.complete(taken());
        }
    }

    /** The bot is done with it. */
    void over(boolean acknowledged) {
        answer.complete(acknowledged ? taken() : TeamsResponse.UNAVAILABLE);
    }

    private TeamsResponse taken() {
        return activity.isPress() ? TeamsResponse.line(quiet) : TeamsResponse.TAKEN;
    }
}
