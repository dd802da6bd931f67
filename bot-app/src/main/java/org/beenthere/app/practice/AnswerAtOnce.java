package org.beenthere.app.practice;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;

/**
 * The answer to one request of the page. What is told from memory is kept in the chat if that is possible, and goes
 * back with the answer if it is not; everything else goes the ordinary way. An event that came again is answered by
 * what stands in the chat already.
 */
final class AnswerAtOnce implements ReplyHandle {

    private final PracticeMemory memory;
    private final InstantSource clock;
    private final List<Card> said;

    AnswerAtOnce(PracticeMemory memory, InstantSource clock, List<Card> said) {
        this.memory = memory;
        this.clock = clock;
        this.said = said;
    }

    @Override
    public Optional<Delivery> answer(Outgoing outgoing) {
        return switch (outgoing.origin()) {
            case TURN -> Optional.empty();
            case AGAIN -> Optional.of(new Delivery.Delivered(outgoing.key()));
            case MEMORY -> {
                keep(outgoing.to().person(), outgoing.key(), true, outgoing.message());
                yield Optional.of(new Delivery.Delivered(outgoing.key()));
            }
        };
    }

    /** Keeps what somebody typed. */
    void keepTyped(PersonRef by, String key, String text) {
        keep(by, key, false, new Message.Say(text));
    }

    private void keep(PersonRef chat, String key, boolean fromBot, Message message) {
        try {
            memory.add(chat.user(), key, fromBot, clock.instant(), message);
        } catch (RuntimeException e) {
            said.add(Card.of(key, fromBot, "", message, ""));
        }
    }
}
