package org.beenthere.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;

/**
 * The private chats with people. Slack names each by a channel, which comes with what people do in it and is kept with
 * their address; where there is none, Slack is asked once and opens it.
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

    /** Whether that channel is a private chat with the bot. */
    static boolean isPrivate(String channel) {
        return channel != null && channel.startsWith("D");
    }

    /** The address of somebody, with the chat they are in, or one that is known. */
    Address address(PersonRef person, String channel) {
        if (isPrivate(channel)) {
            channels.put(person.user(), channel);
            return new Address(person, Optional.of(channel));
        }
        return new Address(person, Optional.ofNullable(channels.getIfPresent(person.user())));
    }

    /** The channel of the chat with somebody. */
    SlackCalls.Answer<String> channel(Address address) {
        var user = address.person().user();
        var known = address.reference().orElseGet(() -> channels.getIfPresent(user));
        if (known != null) {
            return new SlackCalls.Answer.Done<>(known);
        }
        return calls.ask(methods -> methods.conversationsOpen(request -> request.users(List.of(user))))
                .then(opened -> {
                    channels.put(user, opened.getChannel().getId());
                    return new SlackCalls.Answer.Done<>(opened.getChannel().getId());
                });
    }
}
