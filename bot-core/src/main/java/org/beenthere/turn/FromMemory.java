package org.beenthere.turn;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.script.Scripts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answers that need nothing but memory: help now, and that something was not saved. They are made once, when the
 * bot starts or its scripts change, so that no failure can keep them back.
 */
final class FromMemory {

    private static final Duration IN_FULL_ONCE_A = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(FromMemory.class);

    private final Map<String, ChatPlatform> platforms;
    private final Supplier<Scripts> scripts;
    private volatile MemoryWords words;
    private final Cache<PersonRef, Instant> toldInFull =
            Caffeine.newBuilder().maximumSize(10_000).build();

    FromMemory(Map<String, ChatPlatform> platforms, Supplier<Scripts> scripts) {
        this.platforms = platforms;
        this.scripts = scripts;
        this.words = MemoryWords.of(scripts.get());
    }

    private MemoryWords words() {
        var now = scripts.get();
        if (words.of() != now) {
            words = MemoryWords.of(now);
        }
        return words;
    }

    Message help() {
        return new Message.Say(words().help());
    }

    /** Tells that this was not saved: with help now, once a minute; in one short line otherwise. */
    boolean tellNotSaved(ChatEvent event, Instant now, ReplyHandle handle) {
        var message = notSaved(event.from().person(), now);
        boolean told = tell(event, message, handle);
        if (told && !message.equals(new Message.Say(words().notSavedShort()))) {
            toldInFull.put(event.from().person(), now);
        }
        return told;
    }

    private Message notSaved(PersonRef person, Instant now) {
        var before = toldInFull.getIfPresent(person);
        if (before != null && Duration.between(before, now).abs().compareTo(IN_FULL_ONCE_A) < 0) {
            return new Message.Say(words().notSavedShort());
        }
        return new Message.Say(words().notSaved());
    }

    /** That nobody can tell yet whether this was saved. */
    Message unknownIfSaved() {
        return new Message.Say(words().unknownIfSaved());
    }

    /** What stands in the place of a form whose question is settled. */
    Message formSettled() {
        return new Message.Say(words().formSettled());
    }

    /** What stands in the place of a form that cannot be had now. */
    Message formAway() {
        return new Message.Say(words().formAway());
    }

    /** Tells it, by the handle or else by the ordinary way; false where neither worked. */
    boolean tell(ChatEvent event, Message message, ReplyHandle handle) {
        var outgoing = new Outgoing(
                "memory/" + UUID.randomUUID(),
                event.from(),
                new UUID(0, 0),
                message,
                Outgoing.Origin.MEMORY,
                Optional.empty());
        return tried(() -> handle.answer(outgoing))
                || tried(() -> Optional.ofNullable(
                                platforms.get(event.from().person().platform()))
                        .map(platform -> platform.deliver(outgoing)));
    }

    private static boolean tried(Supplier<Optional<Delivery>> way) {
        try {
            return way.get().filter(Delivery.Delivered.class::isInstance).isPresent();
        } catch (RuntimeException e) {
            LOG.warn("A platform failed: {}", Causes.names(e));
            return false;
        }
    }
}
