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

/** The chat platform of the practice room: it has a home for everybody, and no channels. */
final class PracticePlatform implements ChatPlatform {

    /** Its name, and that of its one tenant. */
    static final String NAME = "practice";

    private static final String NOT_HERE = "not_here";
    private static final String NO_CHANNELS = "no_channels";
    private static final Duration SOON = Duration.ofSeconds(1);

    private final PracticeMemory memory;
    private final InstantSource clock;
    private final Predicate<String> isHere;
    private final Runnable changed;

    /**
     * The platform.
     *
     * @param isHere whether somebody of that user id is in the room
     * @param changed called when something is shown
     */
    PracticePlatform(PracticeMemory memory, InstantSource clock, Predicate<String> isHere, Runnable changed) {
        this.memory = memory;
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
                case Message.View view -> memory.show(person, view);
                case Message.Replace replace ->
                    outgoing.replaces().ifPresent(handle -> memory.choose(handle, replace.chosen()));
                case Message message -> memory.add(person, outgoing.key(), true, clock.instant(), message);
            }
            changed.run();
            return new Delivery.Delivered(outgoing.key());
        } catch (RuntimeException e) {
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

    /** Nobody here has a name but by the roster. */
    @Override
    public Optional<String> displayName(Address person) {
        return Optional.empty();
    }
}
