package org.beenthere.chat;

import java.util.Objects;

/**
 * A channel on a platform.
 *
 * @param channel the platform's id of the channel
 */
public record ChannelRef(String platform, String tenant, String channel) {

    public ChannelRef {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(channel, "channel");
    }

    /** Names the platform alone (law 12). */
    @Override
    public String toString() {
        return "a channel on " + platform;
    }
}
