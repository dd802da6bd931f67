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
import org.beenthere.engine.HelpNow;
import org.beenthere.script.Repair;
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
    private volatile Texts texts;
    private final Cache<PersonRef, Instant> toldInFull =
            Caffeine.newBuilder().maximumSize(10_000).build();

    FromMemory(Map<String, ChatPlatform> platforms, Supplier<Scripts> scripts) {
        this.platforms = platforms;
        this.scripts = scripts;
        this.texts = Texts.of(scripts.get());
    }

    /** What is said, made of some scripts. */
    private record Texts(
            Scripts of,
            String help,
            String notSaved,
            String notSavedShort,
            String unknownIfSaved,
            String formSettled,
            String formAway) {

        static Texts of(Scripts scripts) {
            var words = scripts.words();
            return new Texts(
                    scripts,
                    HelpNow.text(scripts),
                    words.get("static.not_saved"),
                    words.get("static.not_saved_short"),
                    words.get("static.unknown_if_saved"),
                    words.fill(scripts.repair(Repair.ANSWERED_ALREADY), _ -> null),
                    words.get("static.form_away"));
        }
    }

    private Texts texts() {
        var now = scripts.get();
        if (texts.of() != now) {
            texts = Texts.of(now);
        }
        return texts;
    }

    Message help() {
        return new Message.Say(texts().help());
    }

    /** Tells that this was not saved: with help now, once a minute; in one short line otherwise. */
    boolean tellNotSaved(ChatEvent event, Instant now, ReplyHandle handle) {
        var message = notSaved(event.from().person(), now);
        boolean told = tell(event, message, handle);
        if (told && !message.equals(new Message.Say(texts().notSavedShort()))) {
            toldInFull.put(event.from().person(), now);
        }
        return told;
    }

    private Message notSaved(PersonRef person, Instant now) {
        var before = toldInFull.getIfPresent(person);
        if (before != null && Duration.between(before, now).abs().compareTo(IN_FULL_ONCE_A) < 0) {
            return new Message.Say(texts().notSavedShort());
        }
        return withHelp(texts().notSaved());
    }

    /** That nobody can tell yet whether this was saved. */
    Message unknownIfSaved() {
        return withHelp(texts().unknownIfSaved());
    }

    /** What stands in the place of a form whose question is settled. */
    Message formSettled() {
        return withHelp(texts().formSettled());
    }

    /** What stands in the place of a form that cannot be had now. */
    Message formAway() {
        return withHelp(texts().formAway());
    }

    private Message withHelp(String text) {
        return new Message.Say(text + "\n\n" + texts().help());
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
