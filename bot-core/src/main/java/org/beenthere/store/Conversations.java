package org.beenthere.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The conversations, as far as one transaction sees them. A turn locks one, and never a second. */
public interface Conversations {

    /** Whether a conversation is one of this account. Locks nothing. */
    boolean isOf(UUID account, UUID id);

    /**
     * Locks a conversation until the transaction ends; empty where it is gone, or its key is.
     *
     * @throws UnreadableException where what was kept was damaged
     */
    Optional<Conversation> lock(UUID id);

    /**
     * Locks the conversation of a person and topic; empty where it is gone, or its key is. A task that is over is gone.
     *
     * @throws UnreadableException where what was kept was damaged
     */
    Optional<Conversation> lock(UUID account, Topic topic);

    /** Keeps a new conversation. Two made at once for one topic: the second waits, and then fails to be saved. */
    void open(Conversation fresh);

    /** Keeps where a locked conversation is now. */
    void save(Conversation changed);

    /** Forgets a conversation. */
    void delete(UUID id);

    /** Forgets the conversation of a person and topic, if there is one. */
    void forget(UUID account, Topic topic);

    /** What a conversation is about; empty where it is gone. */
    Optional<Topic> topicOf(UUID id);

    /** The tasks that somebody is in. */
    List<UUID> openTasks(UUID account);
}
