package org.beenthere.chat;

import java.time.Duration;
import java.util.List;

/** Who is in a channel, or why that cannot be told. */
public sealed interface ChannelMembers {

    /** All of them, bots and guests included, in no order that means anything. */
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
     * It cannot be told now.
     *
     * @param after how long to wait before the next try
     */
    record TryAgain(Duration after) implements ChannelMembers {}

    /**
     * The platform does not tell: the bot is not in that channel, or there is none.
     *
     * @param reason a word for the metrics, never about a person
     */
    record Refused(String reason) implements ChannelMembers {}
}
