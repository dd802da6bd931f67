package org.beenthere.app.practice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.beenthere.chat.Address;
import org.beenthere.chat.Capabilities;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChannelPost;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.jdbi.v3.core.JdbiException;

/** The chat platform of the practice room. It has home views, and no channels. */
final class PracticePlatform implements ChatPlatform {

    /** The name of the platform and of its only tenant. */
    static final String NAME = "practice";

    private static final String NOT_HERE = "not_here";
    private static final String NO_CHANNELS = "no_channels";
    private static final Duration SOON = Duration.ofSeconds(1);

    private final PracticeStore store;
    private final InstantSource clock;
    private final Predicate<String> isHere;
    private final Runnable changed;

    /**
     * @param isHere whether a user id belongs to somebody in the room
     * @param changed run after anything was delivered
     */
    PracticePlatform(PracticeStore store, InstantSource clock, Predicate<String> isHere, Runnable changed) {
        this.store = store;
        this.clock = clock;
        this.isHere = isHere;
        this.changed = changed;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(true, true, false);
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
        try {
            var person = outgoing.to().person().user();
            if (!isHere.test(person)) {
                return new Delivery.Refused(NOT_HERE);
            }
            switch (outgoing.message()) {
                case Message.View view -> store.show(person, view);
                case Message.Replace replace -> outgoing.replaces().ifPresent(handle -> store.replace(handle, replace));
                case Message message -> store.add(person, outgoing.key(), true, clock.instant(), message);
            }
            changed.run();
            return new Delivery.Delivered(outgoing.key());
        } catch (JdbiException e) {
            return new Delivery.TryAgain(SOON);
        }
    }

    @Override
    public Delivery post(ChannelPost post) {
        return new Delivery.Refused(NO_CHANNELS);
    }

    @Override
    public ChannelMembers members(ChannelRef channel) {
        return new ChannelMembers.Refused(NO_CHANNELS);
    }

    /** Empty: names come from the roster alone. */
    @Override
    public Optional<String> displayName(Address person) {
        return Optional.empty();
    }
}
