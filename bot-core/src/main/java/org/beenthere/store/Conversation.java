package org.beenthere.store;

import java.util.UUID;
import org.beenthere.engine.Session;

/**
 * One person's conversation about one topic.
 *
 * @param account whose it is
 * @param key the id of its data key
 * @param session where they are in it
 */
public record Conversation(UUID id, UUID account, Topic topic, UUID key, Session session) {

    /** The same conversation at another place. */
    public Conversation at(Session next) {
        return new Conversation(id, account, topic, key, next);
    }

    /** The same conversation with another data key. */
    public Conversation under(UUID other) {
        return new Conversation(id, account, topic, other, session);
    }

    /** Whether its script has ended. */
    public boolean isEnded() {
        return session.ended();
    }
}
