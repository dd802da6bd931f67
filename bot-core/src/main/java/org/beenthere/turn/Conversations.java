package org.beenthere.turn;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The conversations, as far as one transaction sees them. A turn locks one, and never a second. */
public interface Conversations {

    /** Locks a conversation until the transaction ends; empty where it is gone, or its key is. */
    Optional<Conversation> lock(UUID id);

    /** Locks the conversation of a person and topic; a task that is over is no conversation any more. */
    Optional<Conversation> lock(UUID account, Topic topic);

    /** Keeps a new conversation. Two made at once for one topic: the second waits, and then fails to be saved. */
    void open(Conversation fresh);

    /** Keeps where a locked conversation is now. */
    void save(Conversation changed);

    /** What a conversation is about; empty where it is gone. */
    Optional<Topic> topicOf(UUID id);

    /** The tasks that somebody is in. */
    List<UUID> openTasks(UUID account);
}
