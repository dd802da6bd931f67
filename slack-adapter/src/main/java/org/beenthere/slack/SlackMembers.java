package org.beenthere.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beenthere.chat.Belonging;
import org.beenthere.chat.ChannelMember;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.PersonRef;
import org.beenthere.slack.SlackCalls.Answer;

/**
 * The members of a channel. Slack lists them all, but what each is must be asked one by one, about a hundred a minute. That
 * is cached for an hour, so that a large channel is complete after a few tries. Names are not kept.
 */
final class SlackMembers {

    private static final int PAGE = 200;
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final Duration SOON = Duration.ofSeconds(1);

    /** What a user is. */
    private record Kind(boolean bot, boolean guest, boolean foreign) {}

    /**
     * Some of the ids of a channel.
     *
     * @param next the cursor of the page after this one; empty on the last
     */
    private record Page(List<String> ids, String next) {}

    private final SlackApp app;
    private final SlackCalls calls;
    private final Cache<String, Kind> kinds = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    SlackMembers(SlackApp app, SlackCalls calls) {
        this.app = app;
        this.calls = calls;
    }

    ChannelMembers of(ChannelRef channel) {
        long until = System.nanoTime() + LONGEST.toNanos();
        var members = ids(channel.channel(), "", until).then(ids -> members(ids, until));
        return switch (members) {
            case Answer.Done<List<ChannelMember>>(var known) -> new ChannelMembers.Known(known);
            case Answer.Later<List<ChannelMember>>(var after) -> new ChannelMembers.TryAgain(after);
            case Answer.Denied<List<ChannelMember>>(var error)
            when SlackDeliveryResults.isFinal(error) -> new ChannelMembers.Refused(error);
            case Answer.Denied<List<ChannelMember>> _ -> new ChannelMembers.TryAgain(SlackCalls.LATER);
        };
    }

    /** All ids from a page on. */
    private Answer<List<String>> ids(String channel, String cursor, long until) {
        if (System.nanoTime() > until) {
            return new Answer.Later<>(SOON);
        }
        return calls.ask(methods -> methods.conversationsMembers(
                        request -> request.channel(channel).limit(PAGE).cursor(cursor)))
                .part(SlackMembers::page)
                .then(page -> {
                    if (page.next().isEmpty()) {
                        return new Answer.Done<>(page.ids());
                    }
                    return ids(channel, page.next(), until).then(others -> {
                        var all = new ArrayList<>(page.ids());
                        all.addAll(others);
                        return new Answer.Done<>(all);
                    });
                });
    }

    /** Empty where Slack left somebody out, since a channel is known whole or not at all. */
    private static Optional<Page> page(ConversationsMembersResponse answer) {
        var next = Optional.ofNullable(answer.getResponseMetadata()).map(ResponseMetadata::getNextCursor);
        return Optional.ofNullable(answer.getMembers())
                .filter(ids -> ids.stream().noneMatch(Objects::isNull))
                .map(ids -> new Page(ids, next.orElse("")));
    }

    private Answer<List<ChannelMember>> members(List<String> ids, long until) {
        var members = new ArrayList<ChannelMember>();
        for (var id : ids) {
            if (System.nanoTime() > until) {
                return new Answer.Later<>(SOON);
            }
            var found = member(id);
            if (!(found instanceof Answer.Done<ChannelMember>(var member))) {
                return found.then(_ -> new Answer.Later<>(SOON));
            }
            members.add(member);
        }
        return new Answer.Done<>(members);
    }

    private Answer<ChannelMember> member(String id) {
        return kind(id).then(kind -> new Answer.Done<>(new ChannelMember(
                new PersonRef(SlackPlatform.NAME, app.team(), id), kind.bot(), kind.guest() || kind.foreign())));
    }

    /** Whether a user is known to belong to the workspace or organisation that is served. */
    boolean isOwn(String id) {
        return kind(id) instanceof Answer.Done<Kind>(var kind) && !kind.foreign();
    }

    /**
     * Whether a user belongs, as far as Slack says.
     *
     * @param quick asks Slack, where it is not known yet
     */
    Belonging belonging(String id, SlackCalls quick) {
        return switch (kind(id, quick)) {
            case Answer.Done<Kind>(var kind) -> kind.guest() || kind.foreign() ? Belonging.GUEST : Belonging.OWN;
            case Answer.Denied<Kind> _, Answer.Later<Kind> _ -> Belonging.UNKNOWN;
        };
    }

    private Answer<Kind> kind(String id) {
        return kind(id, calls);
    }

    private Answer<Kind> kind(String id, SlackCalls asking) {
        var known = kinds.getIfPresent(id);
        return known != null
                ? new Answer.Done<>(known)
                : asking.ask(methods -> methods.usersInfo(request -> request.user(id)))
                        .part(info -> Optional.ofNullable(info.getUser()).filter(SlackMembers::isWhole))
                        .then(user -> {
                            var kind = kind(user);
                            kinds.put(id, kind);
                            return new Answer.Done<>(kind);
                        });
    }

    /** Whether Slack said of which workspace they are: half an answer makes nobody a guest. */
    private static boolean isWhole(User user) {
        return user.getTeamId() != null;
    }

    private Kind kind(User user) {
        return new Kind(
                user.isBot() || user.isWorkflowBot() || "USLACKBOT".equals(user.getId()),
                user.isRestricted() || user.isUltraRestricted(),
                user.isStranger() || !belongs(user));
    }

    private boolean belongs(User user) {
        if (app.isOrganisation()) {
            return user.getEnterpriseUser() != null
                    && app.team().equals(user.getEnterpriseUser().getEnterpriseId());
        }
        return app.team().equals(user.getTeamId());
    }
}
