package org.beenthere.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages that are to be shown, as one transaction sees them. */
public interface Outbox {

    /** How long a message is left to whoever writes or leases it, before it is leased to somebody else. */
    Duration LEASE = Duration.ofSeconds(20);

    /** Keeps a message, leased to the turn that writes it. Returns its place in the order of all messages. */
    long add(OutboxMessage message);

    /** Whether earlier messages of a conversation than this one are not shown yet. */
    boolean hasEarlier(UUID conversation, long id);

    /**
     * Leases messages that nobody holds: the first of each conversation, and urgent ones. Those that failed least often come
     * first, so that one that always fails keeps no other waiting.
     *
     * @param platform of the people they are for
     * @param urgentOnly whether only urgent ones are leased
     * @param until when they may be leased again
     * @param most how many
     */
    List<OutboxMessage> lease(PlatformFilter platform, boolean urgentOnly, Instant now, Instant until, int most);

    /** Prolongs the leases of messages whose sending takes long. */
    void renew(Collection<Long> ids, Instant until);

    /** Deletes a message that was shown, or never can be. */
    void delete(long id);

    /** Gives up the lease of a message without having tried to show it. */
    void leave(long id, Instant now);

    /** Notes a failed attempt. The message may be leased again from an instant on. */
    void putOff(long id, Instant until);

    /** Notes the platform's handle of a question that was shown, by which it can be replaced. */
    void shown(String message, UUID conversation, UUID key, String handle);

    /** The platform's handle of a question that was shown; empty where it is not known. */
    Optional<String> handle(String message, UUID conversation, UUID key);

    /** Deletes the handle of a question that was replaced. */
    void forgetShown(String message);
}
