package org.beenthere.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.model.Conversation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;

/**
 * The channels of the private chats. An event in a chat names its channel, which is kept with the person's address; if
 * none is known, Slack is asked to open one.
 */
final class SlackChats {

    private final SlackCalls calls;
    private final Cache<String, String> channels = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(4))
            .build();

    SlackChats(SlackCalls calls) {
        this.calls = calls;
    }

    /** Whether a channel is a private chat with the bot. */
    static boolean isPrivate(String channel) {
        return channel != null && channel.startsWith("D");
    }

    /** The address of a person, with the chat that an event came from or the one that is known. */
    Address address(PersonRef person, String channel) {
        if (isPrivate(channel)) {
            channels.put(person.user(), channel);
            return new Address(person, Optional.of(channel));
        }
        return new Address(person, Optional.ofNullable(channels.getIfPresent(person.user())));
    }

    /** The channel of the chat with a person, opened if necessary. */
    SlackCalls.Answer<String> channel(Address address) {
        var user = address.person().user();
        var known = address.reference().orElseGet(() -> channels.getIfPresent(user));
        if (known != null) {
            return new SlackCalls.Answer.Done<>(known);
        }
        return calls.ask(methods -> methods.conversationsOpen(request -> request.users(List.of(user))))
                .part(opened -> Optional.ofNullable(opened.getChannel()).map(Conversation::getId))
                .then(channel -> {
                    channels.put(user, channel);
                    return new SlackCalls.Answer.Done<>(channel);
                });
    }
}
