package org.beenthere.chat;

import java.util.Optional;

/**
 * A chat platform, as the bot needs it: the way out. What people do comes in by {@link ChatBot}. No method throws:
 * failures are part of the result. All methods may be called from several threads.
 */
public interface ChatPlatform {

    /** The name of the platform, as in {@link PersonRef#platform}. */
    String name();

    /** What this platform can do. */
    Capabilities capabilities();

    /**
     * Shows a message to one person, in their private chat with the bot. Never called concurrently for one
     * conversation. Returns within ten seconds.
     */
    Delivery deliver(Outgoing outgoing);

    /** Posts a card to a channel; {@link Delivery.Refused} where the platform has no {@link Capabilities#channels}. */
    Delivery post(ChannelPost post);

    /**
     * The members of a channel; {@link ChannelMembers.Refused} where the platform has no {@link Capabilities#channels}.
     */
    ChannelMembers members(ChannelRef channel);

    /**
     * The name by which the platform shows a person to others; empty if it cannot tell. Somebody waits for it, so it
     * returns within half a second.
     */
    Optional<String> displayName(Address person);
}
