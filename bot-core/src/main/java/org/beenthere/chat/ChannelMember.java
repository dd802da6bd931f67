package org.beenthere.chat;

import java.util.Objects;

/**
 * Somebody in a channel.
 *
 * @param bot whether it is a program, ours or another
 * @param guest whether they are a guest, or belong to another organisation
 */
public record ChannelMember(PersonRef person, boolean bot, boolean guest) {

    public ChannelMember {
        Objects.requireNonNull(person, "person");
    }
}
