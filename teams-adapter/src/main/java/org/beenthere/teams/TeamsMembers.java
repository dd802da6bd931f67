package org.beenthere.teams;

import com.microsoft.bot.schema.ChannelAccount;
import java.util.ArrayList;
import java.util.Locale;
import org.beenthere.chat.Belonging;
import org.beenthere.chat.ChannelMember;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.PersonRef;

/** The members of a channel. */
final class TeamsMembers {

    /** More pages than any team has, in case Teams never ends. */
    private static final int MOST_PAGES = 500;

    private final TeamsApp app;
    private final TeamsCalls calls;

    TeamsMembers(TeamsApp app, TeamsCalls calls) {
        this.app = app;
        this.calls = calls;
    }

    ChannelMembers of(ChannelRef ref) {
        var channel = TeamsChannel.of(ref).filter(_ -> ref.tenant().equals(app.tenant()));
        if (channel.isEmpty()) {
            return new ChannelMembers.Refused("no_channel");
        }
        try {
            return read(channel.get());
        } catch (CallFailedException e) {
            return e.finalReason()
                    .<ChannelMembers>map(ChannelMembers.Refused::new)
                    .orElseGet(() -> new ChannelMembers.TryAgain(e.after()));
        }
    }

    /** All members; a partial list would be a wrong answer. */
    private ChannelMembers read(TeamsChannel channel) throws CallFailedException {
        var members = new ArrayList<ChannelMember>();
        var continuation = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var read = calls.members(channel.serviceUrl(), channel.id(), continuation);
            read.getMembers().stream().map(this::member).forEach(members::add);
            continuation = read.getContinuationToken();
            if (continuation == null || continuation.isEmpty()) {
                return new ChannelMembers.Known(members);
            }
        }
        throw CallFailedException.of(null);
    }

    private ChannelMember member(ChannelAccount account) {
        var id = account.getId() == null ? "" : account.getId();
        var directory =
                account.getAadObjectId() == null ? TeamsGuests.property(account, "objectId") : account.getAadObjectId();
        var tenant = TeamsGuests.property(account, "tenantId");
        boolean elsewhere = TeamsGuests.isOfOtherTenant(account, app);
        return new ChannelMember(
                new PersonRef(
                        TeamsPlatform.NAME,
                        elsewhere ? tenant : app.tenant(),
                        directory.isEmpty() ? id : directory.toLowerCase(Locale.ROOT)),
                id.startsWith(TeamsPlatform.BOT_PREFIX),
                TeamsGuests.of(account, app) == Belonging.GUEST);
    }
}
