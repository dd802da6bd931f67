package org.beenthere.chat;

import java.util.Objects;

/**
 * A member of a channel.
 *
 * @param bot whether it is a bot, ours or another
 * @param guest whether they are a guest, or belong to another organisation
 */
public record ChannelMember(PersonRef person, boolean bot, boolean guest) {

    public ChannelMember {
        Objects.requireNonNull(person, "person");
    }
}
