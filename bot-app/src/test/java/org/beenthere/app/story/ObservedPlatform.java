package org.beenthere.app.story;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.beenthere.chat.Address;
import org.beenthere.chat.Capabilities;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChannelPost;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;

/** A platform's own adapter, which tells whoever waits for it that something may have arrived, and keeps what did. */
final class ObservedPlatform implements ChatPlatform {

    private final ChatPlatform adapter;
    private final List<Outgoing> delivered = new CopyOnWriteArrayList<>();

    ObservedPlatform(ChatPlatform adapter) {
        this.adapter = adapter;
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
        var delivery = adapter.deliver(outgoing);
        if (delivery instanceof Delivery.Delivered && !(outgoing.message() instanceof Message.View)) {
            delivered.add(outgoing);
        }
        synchronized (this) {
            notifyAll();
        }
        return delivery;
    }

    /** What the adapter says that it delivered, but for homes, in the order in which it did. */
    List<Outgoing> delivered() {
        return List.copyOf(delivered);
    }

    /**
     * Waits until something is to be seen.
     *
     * @return how many nanoseconds after an instant of {@link System#nanoTime} it was
     * @throws AssertionError where it is not to be seen in that time
     */
    synchronized long awaitSince(long begun, BooleanSupplier seen, Duration longest) throws InterruptedException {
        while (!seen.getAsBoolean()) {
            long left = longest.toMillis()
                    - Duration.ofNanos(System.nanoTime() - begun).toMillis();
            if (left <= 0) {
                throw new AssertionError("it did not arrive within " + longest);
            }
            wait(left);
        }
        return System.nanoTime() - begun;
    }

    @Override
    public String name() {
        return adapter.name();
    }

    @Override
    public Capabilities capabilities() {
        return adapter.capabilities();
    }

    @Override
    public Delivery post(ChannelPost post) {
        return adapter.post(post);
    }

    @Override
    public ChannelMembers members(ChannelRef channel) {
        return adapter.members(channel);
    }

    @Override
    public Optional<String> displayName(Address person) {
        return adapter.displayName(person);
    }
}
