package org.beenthere.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages on their way, as far as one transaction sees them. */
public interface Outbox {

    /** How long a message is left to whoever writes or leases it, before it is leased to somebody else. */
    Duration LEASE = Duration.ofSeconds(20);

    /** Keeps a message, leased to the turn that writes it; gives its place in the order. */
    long add(OutboxMessage message);

    /** Whether messages of a conversation are on their way that were written before this one. */
    boolean hasEarlier(UUID conversation, long id);

    /**
     * Leases messages that nobody is sending: of each conversation the first, or an urgent one.
     *
     * @param most how many
     */
    List<OutboxMessage> lease(Instant now, Instant until, int most);

    /** Forgets a message that is shown, or that never can be. */
    void delete(long id);

    /** Leaves a message to the courier, without having tried. */
    void leave(long id, Instant now);

    /** Lets a message be tried again later. */
    void putOff(long id, Instant until);

    /** Notes the platform's handle of a question that stands in a chat. */
    void shown(String message, UUID conversation, UUID key, String handle);

    /** The platform's handle of a question that stands in a chat. */
    Optional<String> handle(String message, UUID conversation, UUID key);

    /** Forgets a question that no longer stands in a chat. */
    void forgetShown(String message);
}
