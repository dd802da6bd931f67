package org.beenthere.chat;

import java.util.Optional;

/**
 * A chat platform, as the bot needs it: the way out. What people do comes in by {@link ChatBot}. Nothing here throws:
 * what goes wrong is part of the answer. All of it may be called from several threads.
 */
public interface ChatPlatform {

    /** The name by which a {@link PersonRef} says that it belongs here. */
    String name();

    /** What this platform can do. */
    Capabilities capabilities();

    /**
     * Shows a message to one person, in their private chat with the bot. Never called twice at once for one
     * conversation. Answers within ten seconds.
     */
    Delivery deliver(Outgoing outgoing);

    /** Posts a card to a channel; {@link Delivery.Refused} where the platform has no {@link Capabilities#channels}. */
    Delivery post(ChannelPost post);

    /** Who is in a channel; {@link ChannelMembers.Refused} where the platform has no {@link Capabilities#channels}. */
    ChannelMembers members(ChannelRef channel);

    /**
     * The name by which the platform shows a person to others; empty where it cannot tell. Called while a transaction
     * is open, so it answers within half a second.
     */
    Optional<String> displayName(Address person);
}
