package org.beenthere.app.practice;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.jdbi.v3.core.JdbiException;

/**
 * The reply handle of one request from the page. Stores what is said from memory in the chat or, if that fails, returns it
 * with the response; everything else is delivered the ordinary way. A repeated event is already answered by what the chat
 * shows.
 */
final class PracticeReply implements ReplyHandle {

    private final PracticeStore store;
    private final InstantSource clock;
    private final List<Card> unstored;

    PracticeReply(PracticeStore store, InstantSource clock, List<Card> unstored) {
        this.store = store;
        this.clock = clock;
        this.unstored = unstored;
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

    /** Stores what somebody typed. */
    void keepTyped(PersonRef by, String key, String text) {
        keep(by, key, false, new Message.Say(text));
    }

    private void keep(PersonRef chat, String key, boolean fromBot, Message message) {
        try {
            store.add(chat.user(), key, fromBot, clock.instant(), message);
        } catch (JdbiException e) {
            unstored.add(Card.of(key, fromBot, "", message, ""));
        }
    }
}
