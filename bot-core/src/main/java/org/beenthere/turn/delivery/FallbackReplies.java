package org.beenthere.turn.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.script.Scripts;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.beenthere.turn.conversation.Platforms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The replies that need nothing but memory: help now, and that something was not saved. Their texts are made when the bot
 * starts or its scripts change, so that no failure can hold them up.
 */
public final class FallbackReplies {

    private static final Duration IN_FULL_ONCE_A = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(FallbackReplies.class);

    private final Platforms platforms;
    private final Supplier<Scripts> scripts;
    private volatile Made made;
    private final Cache<PersonRef, List<String>> languages =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final Cache<PersonRef, Instant> toldInFull =
            Caffeine.newBuilder().maximumSize(10_000).build();

    public FallbackReplies(Platforms platforms, Supplier<Scripts> scripts) {
        this.platforms = platforms;
        this.scripts = scripts;
        this.made = Made.of(scripts.get());
    }

    /**
     * The texts made from some scripts.
     *
     * @param byFirst by the scripts in the language that comes first
     */
    private record Made(Scripts of, Map<Scripts, FallbackTexts> byFirst) {

        static Made of(Scripts scripts) {
            // By identity: languages that say the same are still two, and comparing all that they say would be slow.
            var byFirst = new IdentityHashMap<Scripts, FallbackTexts>();
            scripts.inEach()
                    .forEach(first -> byFirst.put(
                            first,
                            FallbackTexts.of(Stream.concat(
                                            Stream.of(first),
                                            scripts.inEach().stream().filter(other -> other != first))
                                    .toList())));
            return new Made(scripts, byFirst);
        }
    }

    /** Remembers what somebody speaks, so that their own language comes first. */
    public void speaks(PersonRef person, List<String> spoken) {
        languages.put(person, spoken);
    }

    private FallbackTexts words(PersonRef person) {
        var words = made;
        if (words.of() != scripts.get()) {
            words = Made.of(scripts.get());
            made = words;
        }
        var spoken = Optional.ofNullable(languages.getIfPresent(person)).orElse(List.of());
        return words.byFirst().get(words.of().in(spoken));
    }

    /** Help now. */
    public Message help(PersonRef person) {
        return new Message.Say(words(person).help());
    }

    /** Says that an event was not saved: once a minute in full, with help now; otherwise in one short line. */
    public boolean tellNotSaved(ChatEvent event, Instant now, ReplyHandle handle) {
        var message = notSaved(event.from().person(), now);
        boolean told = tell(event, message, handle);
        if (told && !message.equals(new Message.Say(words(event.from().person()).notSavedShort()))) {
            toldInFull.put(event.from().person(), now);
        }
        return told;
    }

    private Message notSaved(PersonRef person, Instant now) {
        var before = toldInFull.getIfPresent(person);
        if (before != null && Duration.between(before, now).abs().compareTo(IN_FULL_ONCE_A) < 0) {
            return new Message.Say(words(person).notSavedShort());
        }
        return new Message.Say(words(person).notSaved());
    }

    /** That nobody can tell yet whether an event was saved. */
    public Message unknownIfSaved(PersonRef person) {
        return new Message.Say(words(person).unknownIfSaved());
    }

    /** What is shown in place of a form whose question is settled. */
    public Message formSettled(PersonRef person) {
        return new Message.Say(words(person).formSettled());
    }

    /** What is shown in place of a form that cannot be looked up at the moment. */
    public Message formAway(PersonRef person) {
        return new Message.Say(words(person).formAway());
    }

    /** Delivers a reply by the reply handle, or else as an ordinary message; false where neither worked. */
    public boolean tell(ChatEvent event, Message message, ReplyHandle handle) {
        var outgoing = new Outgoing(
                "memory/" + UUID.randomUUID(),
                event.from(),
                new UUID(0, 0),
                message,
                Outgoing.Origin.MEMORY,
                Optional.empty());
        return tried(() -> handle.answer(outgoing))
                || tried(() -> platforms.of(event.from().person()).map(platform -> platform.deliver(outgoing)));
    }

    private static boolean tried(Supplier<Optional<Delivery>> way) {
        try {
            return way.get().filter(Delivery.Delivered.class::isInstance).isPresent();
        } catch (RuntimeException e) {
            LOG.warn("A platform failed: {}", ExceptionSummary.of(e));
            return false;
        }
    }
}
