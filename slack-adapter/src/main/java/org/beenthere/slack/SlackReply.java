package org.beenthere.slack;

import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.function.Function;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.ReplyHandle;

/**
 * The reply handle of an event of Slack's. Acknowledges the event as soon as it is saved.
 *
 * @param answers how it answers: not at all, on the card, or in a modal
 */
record SlackReply(SlackAck ack, Function<Outgoing, Optional<Delivery>> answers) implements ReplyHandle {

    /** A handle that can only acknowledge. */
    static SlackReply none(SlackAck ack) {
        return new SlackReply(ack, _ -> Optional.empty());
    }

    @Override
    public Optional<Delivery> answer(Outgoing message) {
        return answers.apply(message);
    }

    @Override
    public void saved() {
        ack.give(SlackAck.taken());
    }

    /** Without its components, which lead to content (law 12). */
    @Override
    public String toString() {
        return "SlackReply";
    }

    /** Answers in the acknowledgement itself, if that was not given before. */
    static Optional<Delivery> within(SlackAck ack, Response response) {
        return ack.give(response) ? Optional.of(new Delivery.Delivered("")) : Optional.empty();
    }
}
