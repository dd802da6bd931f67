package org.beenthere.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The messages that are to be shown, as one transaction sees them. */
public interface Outbox {

    /** How long a message is left to whoever writes or leases it, before it is leased to somebody else. */
    Duration LEASE = Duration.ofSeconds(20);

    /** Keeps the messages of one turn, leased to whoever writes them. */
    Added add(List<OutboxMessage> messages);

    /**
     * Messages that were kept.
     *
     * @param messages each with its place in the order of all messages
     * @param handles the platform's handles of questions that they replace, by the questions' keys, where they are known
     * @param behindOthers whether earlier messages of their conversation are not shown yet
     */
    record Added(List<OutboxMessage> messages, Map<String, String> handles, boolean behindOthers) {

        /** No messages. */
        public static final Added NONE = new Added(List.of(), Map.of(), false);
    }

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

    /**
     * Deletes messages that were shown, and the handles of questions that they replaced.
     *
     * @return whether others of their conversations wait
     */
    boolean delivered(List<Delivered> messages);

    /**
     * A message that was shown.
     *
     * @param handle the platform's own id of it, by which it can be replaced; empty where that is never needed
     */
    record Delivered(OutboxMessage message, Optional<String> handle) {}

    /** Deletes a message that never can be shown. */
    void delete(long id);

    /** Gives up the lease of a message without having tried to show it. */
    void leave(long id, Instant now);

    /** Notes a failed attempt. The message may be leased again from an instant on. */
    void putOff(long id, Instant until);

    /** The platform's handle of a question that was shown; empty where it is not known. */
    Optional<String> handle(String message, UUID conversation, UUID key);
}
