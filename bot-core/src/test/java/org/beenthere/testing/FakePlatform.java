package org.beenthere.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.beenthere.chat.Capabilities;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;

/** A chat platform in memory. It does what a platform does with a message that comes twice: it shows it twice. */
public final class FakePlatform implements ChatPlatform {

    /** A message as it stands in a chat. */
    public record Shown(String key, Message message, String chosen) {}

    private final String name;
    private final boolean home;
    private final Map<PersonRef, List<Shown>> chats = new ConcurrentHashMap<>();
    private final Map<PersonRef, Message.View> homes = new ConcurrentHashMap<>();
    private volatile Function<Outgoing, Optional<Delivery>> trouble = _ -> Optional.empty();

    public FakePlatform(String name, boolean home) {
        this.name = name;
        this.home = home;
    }

    /** Has some deliveries go wrong; those for which this gives nothing go well. */
    public void trouble(Function<Outgoing, Optional<Delivery>> next) {
        this.trouble = next;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(home, false);
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
        return trouble.apply(outgoing).orElseGet(() -> show(outgoing));
    }

    /** Shows a message, whatever the trouble. */
    public synchronized Delivery show(Outgoing outgoing) {
        var chat = chats.computeIfAbsent(outgoing.to(), _ -> new ArrayList<>());
        switch (outgoing.message()) {
            case Message.View view ->
                homes.merge(outgoing.to(), view, (old, fresh) -> fresh.version() > old.version() ? fresh : old);
            case Message.Replace replace ->
                chat.replaceAll(
                        shown -> outgoing.replaces().filter(shown.key()::equals).isPresent()
                                ? new Shown(shown.key(), shown.message(), replace.chosen())
                                : shown);
            default -> chat.add(new Shown(outgoing.key(), outgoing.message(), ""));
        }
        return new Delivery.Delivered(outgoing.key());
    }

    /** What stands in somebody's chat, the oldest first. */
    public synchronized List<Shown> chat(PersonRef person) {
        return List.copyOf(chats.getOrDefault(person, List.of()));
    }

    /** Everything that stands in anybody's chat. */
    public synchronized Map<PersonRef, List<Shown>> chats() {
        return new LinkedHashMap<>(chats);
    }

    public Optional<Message.View> home(PersonRef person) {
        return Optional.ofNullable(homes.get(person));
    }

    @Override
    public Optional<String> displayName(PersonRef person) {
        return Optional.of("Display name of " + person.user());
    }
}
