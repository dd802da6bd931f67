package org.beenthere.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.beenthere.chat.Act;
import org.beenthere.chat.Address;
import org.beenthere.chat.ChannelMember;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;

/** People on the platform in memory. */
public final class MemoryStandIn extends PlainStandIn {

    private final FakePlatform platform;
    private ChatBot bot;
    private volatile Trouble trouble = Trouble.NONE;

    public MemoryStandIn(FakePlatform platform) {
        this.platform = platform;
        platform.trouble(_ -> switch (trouble) {
            case NONE -> Optional.empty();
            case LIMITED -> Optional.of(new Delivery.TryAgain(LIMIT));
            case BROKEN, SILENT, LYING -> Optional.of(new Delivery.TryAgain(Duration.ofSeconds(1)));
            case REFUSING -> Optional.of(new Delivery.Refused("gone"));
        });
    }

    @Override
    public FakePlatform platform() {
        return platform;
    }

    @Override
    public void connect(ChatBot taking) {
        this.bot = taking;
    }

    @Override
    public PersonRef person(String name) {
        return new PersonRef(platform.name(), platform.name(), name);
    }

    @Override
    public List<Shown> chat(PersonRef person) {
        return platform.chat(person).stream()
                .map(shown -> Seen.of(shown.key(), shown.message(), shown.chosen()))
                .toList();
    }

    @Override
    public Optional<Shown> home(PersonRef person) {
        return platform.home(person).map(view -> Seen.of("home", view, ""));
    }

    @Override
    protected Message message(PersonRef person, String key) {
        if (key.equals("home")) {
            return platform.home(person).orElseThrow();
        }
        return Stream.concat(platform.chat(person).stream(), platform.posted().stream())
                .filter(shown -> shown.key().equals(key))
                .findFirst()
                .orElseThrow()
                .message();
    }

    @Override
    protected boolean hand(PersonRef person, String event, Act act) {
        return bot.process(new ChatEvent(event, Address.of(person), Instant.now(), act), ReplyHandle.NONE);
    }

    @Override
    public void trouble(Trouble next) {
        this.trouble = next;
        platform.away(next == Trouble.NONE ? Optional.empty() : Optional.of(LIMIT));
    }

    @Override
    public ChannelRef channel(List<ChannelMember> members) {
        var channel = new ChannelRef(
                platform.name(), platform.name(), UUID.randomUUID().toString());
        platform.channel(
                channel,
                members.stream()
                        .map(member -> new ChannelMember(person(member.person().user()), member.bot(), member.guest()))
                        .toList());
        return channel;
    }

    @Override
    public List<Shown> posted(ChannelRef channel) {
        return platform.posted(channel).stream()
                .map(shown -> Seen.of(shown.key(), shown.message(), shown.chosen()))
                .toList();
    }

    @Override
    public void close() {}
}
