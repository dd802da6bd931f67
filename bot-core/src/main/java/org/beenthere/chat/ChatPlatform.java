package org.beenthere.chat;

import java.util.Optional;

/**
 * A chat platform, as the bot needs it. An adapter implements this port and hands what people do to the bot as
 * {@link ChatEvent}s.
 */
public interface ChatPlatform {

    /** The name by which a {@link PersonRef} says that it belongs here. */
    String name();

    /** What this platform can do. */
    Capabilities capabilities();

    /**
     * Shows a message. Called from several threads, though never twice at once for one conversation. Must not throw:
     * what goes wrong is a {@link Delivery}.
     */
    Delivery deliver(Outgoing outgoing);

    /** The name by which the platform shows a person to others; empty where it cannot tell. */
    Optional<String> displayName(PersonRef person);
}
