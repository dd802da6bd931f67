package org.beenthere.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beenthere.chat.Address;
import org.beenthere.chat.Capabilities;
import org.beenthere.chat.ChannelMember;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChannelPost;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;

/** A chat platform in memory. It does what a platform does with a message that comes twice: it shows it twice. */
public final class FakePlatform implements ChatPlatform {

    /** A message as it stands in a chat. */
    public record Shown(String key, Message message, String chosen) {}

    private static final String NO_CHANNEL = "no_channel";

    private final String name;
    private final boolean home;
    private final Map<PersonRef, List<Shown>> chats = new ConcurrentHashMap<>();
    private final Map<PersonRef, Message.View> homes = new ConcurrentHashMap<>();
    private final Map<ChannelRef, List<ChannelMember>> channels = new ConcurrentHashMap<>();
    private final Map<ChannelRef, List<Shown>> posts = new ConcurrentHashMap<>();
    private volatile Optional<Duration> away = Optional.empty();
    private volatile Function<Outgoing, Optional<Delivery>> trouble = _ -> Optional.empty();

    private volatile Consumer<PersonRef> asked = _ -> {};

    public FakePlatform(String name, boolean home) {
        this.name = name;
        this.home = home;
    }

    /** Has some deliveries go wrong; those for which this gives nothing go well. */
    public void trouble(Function<Outgoing, Optional<Delivery>> next) {
        this.trouble = next;
    }

    /** Has channels ask for another try after that time, and names be unknown; empty ends it. */
    public void away(Optional<Duration> after) {
        this.away = after;
    }

    /** Has this done whenever somebody's name is asked for, before it is told. */
    public void whenAskedForAName(Consumer<PersonRef> next) {
        this.asked = next;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(home, true, true);
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
        return trouble.apply(outgoing).orElseGet(() -> show(outgoing));
    }

    /** Shows a message, whatever the trouble. */
    public synchronized Delivery show(Outgoing outgoing) {
        var chat = chats.computeIfAbsent(outgoing.to().person(), _ -> new ArrayList<>());
        switch (outgoing.message()) {
            case Message.View view ->
                homes.merge(
                        outgoing.to().person(), view, (old, fresh) -> fresh.version() > old.version() ? fresh : old);
            case Message.Replace replace ->
                chat.replaceAll(
                        shown -> outgoing.replaces().filter(shown.key()::equals).isPresent()
                                ? new Shown(shown.key(), replace.in(shown.message()), replace.chosen())
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

    /** Makes a channel, or puts others into it. */
    public void channel(ChannelRef channel, List<ChannelMember> members) {
        channels.put(channel, members);
    }

    /** What stands in a channel, the oldest first. */
    public List<Shown> posted(ChannelRef channel) {
        return List.copyOf(posts.getOrDefault(channel, List.of()));
    }

    /** What stands in any channel. */
    public List<Shown> posted() {
        return posts.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public synchronized Delivery post(ChannelPost post) {
        if (away.isPresent()) {
            return new Delivery.TryAgain(away.get());
        }
        if (!channels.containsKey(post.to())) {
            return new Delivery.Refused(NO_CHANNEL);
        }
        posts.computeIfAbsent(post.to(), _ -> new ArrayList<>()).add(new Shown(post.key(), post.card(), ""));
        return new Delivery.Delivered(post.key());
    }

    @Override
    public ChannelMembers members(ChannelRef channel) {
        if (away.isPresent()) {
            return new ChannelMembers.TryAgain(away.get());
        }
        return Optional.ofNullable(channels.get(channel))
                .<ChannelMembers>map(ChannelMembers.Known::new)
                .orElseGet(() -> new ChannelMembers.Refused(NO_CHANNEL));
    }

    public Optional<Message.View> home(PersonRef person) {
        return Optional.ofNullable(homes.get(person));
    }

    @Override
    public Optional<String> displayName(Address address) {
        asked.accept(address.person());
        return away.isPresent()
                ? Optional.empty()
                : Optional.of("Display name of " + address.person().user());
    }
}
