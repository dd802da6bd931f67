package org.beenthere.slack;

import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.function.Function;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.ReplyHandle;

/**
 * The handle of an event of Slack's: saved, it is acknowledged.
 *
 * @param answers what it answers by, which differs by what was done: nothing, a card, a window
 */
record SlackReply(SlackAck ack, Function<Outgoing, Optional<Delivery>> answers) implements ReplyHandle {

    /** The handle of what can only be acknowledged. */
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

    /** Names what it is alone: a record would tell what it holds. */
    @Override
    public String toString() {
        return "SlackReply";
    }

    /** Gives an answer within the acknowledgement, where there was none yet. */
    static Optional<Delivery> within(SlackAck ack, Response response) {
        return ack.give(response) ? Optional.of(new Delivery.Delivered("")) : Optional.empty();
    }
}
