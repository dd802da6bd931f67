package org.beenthere.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PlatformWords;

/**
 * Answers a press on a card in a private chat by Slack's {@code response_url}, which takes five answers within half an
 * hour and needs no token. Replaces that very card, and shows below it what is said from memory. The answers are
 * {@code in_channel}: ephemeral ones are gone when Slack is opened again, and nobody else is in a private chat.
 */
final class SlackCardReply implements Function<Outgoing, Optional<Delivery>> {

    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final SlackCalls calls;
    private final Supplier<PlatformWords> words;
    private final InstantSource clock;
    private final String url;
    private final String card;
    private final Instant until;
    private final AtomicInteger used = new AtomicInteger();

    /**
     * @param card the handle of the card
     */
    SlackCardReply(SlackCalls calls, Supplier<PlatformWords> words, InstantSource clock, String url, String card) {
        this.calls = calls;
        this.words = words;
        this.clock = clock;
        this.url = url;
        this.card = card;
        this.until = clock.instant().plus(LIFE);
    }

    @Override
    public Optional<Delivery> apply(Outgoing outgoing) {
        boolean settles = outgoing.message() instanceof Message.Replace
                && outgoing.replaces().filter(card::equals).isPresent();
        boolean says = outgoing.origin() != Outgoing.Origin.TURN
                && !(outgoing.message() instanceof Message.Replace || outgoing.message() instanceof Message.View);
        return (settles || says) && isGood() && calls.send(url, body(outgoing.message(), settles))
                ? Optional.of(new Delivery.Delivered(settles ? card : ""))
                : Optional.empty();
    }

    private boolean isGood() {
        return clock.instant().isBefore(until) && used.incrementAndGet() <= USES;
    }

    private ActionResponse body(Message message, boolean settles) {
        return ActionResponse.builder()
                .responseType("in_channel")
                .replaceOriginal(settles)
                .text(words.get().notification())
                .blocks(SlackCards.blocks(message, words.get().openForm()))
                .build();
    }
}
