package org.beenthere.teams;

import java.util.Optional;
import org.beenthere.chat.ChannelRef;

/**
 * A channel of a team.
 *
 * @param serviceUrl the service of its region
 * @param id the channel's id, {@code 19:…@thread.tacv2}
 */
public record TeamsChannel(String serviceUrl, String id) {

    /** The channel as the bot keeps it. */
    public ChannelRef in(String tenant) {
        return new ChannelRef(TeamsPlatform.NAME, tenant, serviceUrl + " " + id);
    }

    static Optional<TeamsChannel> of(ChannelRef channel) {
        var parts = channel.channel().split(" ", -1);
        return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
                ? Optional.of(new TeamsChannel(parts[0], parts[1]))
                : Optional.empty();
    }
}
