package org.beenthere.app.practice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
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

    private static final String NO_CHANNELS = "no_channels";
    private static final Duration SOON = Duration.ofSeconds(1);

    private final PracticeMemory memory;
    private final InstantSource clock;
    private final Runnable changed;

    PracticePlatform(PracticeMemory memory, InstantSource clock, Runnable changed) {
        this.memory = memory;
        this.clock = clock;
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
