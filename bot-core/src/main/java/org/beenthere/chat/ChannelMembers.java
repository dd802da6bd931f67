package org.beenthere.chat;

import java.time.Duration;
import java.util.List;

/** The members of a channel, or why they are not known. */
public sealed interface ChannelMembers {

    /** All members, including bots and guests, in no particular order. */
    record Known(List<ChannelMember> members) implements ChannelMembers {
        public Known {
            members = List.copyOf(members);
        }

        @Override
        public String toString() {
            return "Known";
        }
    }

    /**
     * They cannot be listed now.
     *
     * @param after how long to wait before the next try
     */
    record TryAgain(Duration after) implements ChannelMembers {}

    /**
     * They cannot be listed at all: the bot is not in the channel, or there is no such channel.
     *
     * @param reason a word for the metrics, never about a person
     */
    record Refused(String reason) implements ChannelMembers {}
}
