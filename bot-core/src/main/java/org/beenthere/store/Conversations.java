package org.beenthere.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The conversations, as one transaction sees them. A turn locks one, and never a second. */
public interface Conversations {

    /**
     * Locks a conversation of this account until the transaction ends; empty where it is somebody else's, gone, or its key is
     * destroyed.
     *
     * @throws UnreadableException where what was kept is damaged
     */
    Optional<Conversation> lock(UUID account, UUID id);

    /**
     * Locks the conversation of an account and topic until the transaction ends; empty where it is gone or its key is
     * destroyed. A task that has ended counts as gone.
     *
     * @throws UnreadableException where what was kept is damaged
     */
    Optional<Conversation> lock(UUID account, Topic topic);

    /** Keeps a new conversation. If two are made at once for one topic, the second waits and then is not saved. */
    void open(Conversation fresh);

    /** Keeps the new session of a locked conversation. */
    void save(Conversation changed);

    /** Deletes a conversation. */
    void delete(UUID id);

    /** Deletes the conversation of an account and topic, if there is one. */
    void forget(UUID account, Topic topic);

    /** What a conversation is about; empty where it is gone. */
    Optional<Topic> topicOf(UUID id);

    /** The accounts that have a conversation of a script about a request. Locks nothing. */
    List<UUID> about(UUID peerCase, String script);

    /** The tasks that somebody has open: at most two, since nobody needs to know of more. */
    List<UUID> openTasks(UUID account);
}
