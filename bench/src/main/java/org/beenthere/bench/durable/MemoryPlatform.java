package org.beenthere.bench.durable;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.beenthere.chat.Address;
import org.beenthere.chat.Capabilities;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChannelPost;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;

/** A platform that remembers the last question of everybody. */
final class MemoryPlatform implements ChatPlatform {

    private final Map<String, Message.Choices> questions = new ConcurrentHashMap<>();

    /** Another one, with the same questions. */
    MemoryPlatform copy() {
        var copy = new MemoryPlatform();
        copy.questions.putAll(questions);
        return copy;
    }

    /** The button of that label on somebody's last question; empty where it has none. */
    Optional<String> button(String user, String label) {
        return Optional.ofNullable(questions.get(user)).stream()
                .flatMap(question -> question.choices().stream())
                .filter(choice -> choice.label().equals(label))
                .map(choice -> choice.button())
                .findFirst();
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(false, true, false);
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
        if (outgoing.message() instanceof Message.Choices question) {
            questions.put(outgoing.to().person().user(), question);
        }
        return new Delivery.Delivered(outgoing.key());
    }

    @Override
    public Delivery post(ChannelPost post) {
        return new Delivery.Refused("no channels");
    }

    @Override
    public ChannelMembers members(ChannelRef channel) {
        return new ChannelMembers.Refused("no channels");
    }

    @Override
    public Optional<String> displayName(Address person) {
        return Optional.empty();
    }
}
