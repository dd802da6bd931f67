package org.beenthere.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.beenthere.chat.Belonging;
import org.beenthere.chat.ChatEvent;

/**
 * Says of each event whether its person belongs or is a guest. Slack is asked once in five minutes at the most, and is not
 * waited for long: what it does not say is not known.
 */
final class SlackGuests {

    private final SlackMembers members;
    private final SlackCalls quick;
    private final Cache<String, Belonging> said = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    /** @param quick with a timeout that somebody who waits can bear */
    SlackGuests(SlackMembers members, SlackCalls quick) {
        this.members = members;
        this.quick = quick;
    }

    ChatEvent marked(ChatEvent event) {
        return event.bySomebody(said.get(event.from().person().user(), user -> members.belonging(user, quick)));
    }
}
