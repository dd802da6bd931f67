package org.beenthere.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.beenthere.chat.Field;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;

/** People on the platform in memory. */
public final class MemoryStandIn implements StandIn {

    private final FakePlatform platform;
    private final Deliveries deliveries = new Deliveries();
    private ChatBot bot;
    private volatile Trouble trouble = Trouble.NONE;

    public MemoryStandIn(FakePlatform platform) {
        this.platform = platform;
        platform.trouble(_ -> switch (trouble) {
            case NONE -> Optional.empty();
            case LIMITED -> Optional.of(new Delivery.TryAgain(LIMIT));
            case BROKEN, SILENT -> Optional.of(new Delivery.TryAgain(Duration.ofSeconds(1)));
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
    public PersonRef stranger(String name) {
        return person(name);
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
    public void greets(PersonRef person) {
        does(person, new Act.Greeted());
    }

    @Override
    public void types(PersonRef person, String text) {
        does(person, new Act.Typed(text));
    }

    @Override
    public void presses(PersonRef person, Shown card, String label) {
        does(person, new Act.Pressed(Seen.button(message(person, card.id()), label)));
    }

    @Override
    public ShownForm opens(PersonRef person, Shown card) {
        var form = (Message.Form) message(person, card.id());
        return new ShownForm(
                card.id(), card.text(), form.fields().stream().map(Field::label).toList());
    }

    @Override
    public void submits(PersonRef person, ShownForm form, Map<String, String> values) {
        does(
                person,
                new Act.Submitted(
                        ((Message.Form) message(person, form.id())).submit().button(), values));
    }

    private Message message(PersonRef person, String key) {
        if (key.equals("home")) {
            return platform.home(person).orElseThrow();
        }
        return Stream.concat(platform.chat(person).stream(), platform.posted().stream())
                .filter(shown -> shown.key().equals(key))
                .findFirst()
                .orElseThrow()
                .message();
    }

    private void does(PersonRef person, Act act) {
        var event = new ChatEvent(UUID.randomUUID().toString(), Address.of(person), Instant.now(), act);
        deliveries.hand(() -> bot.process(event, ReplyHandle.NONE));
    }

    @Override
    public boolean acknowledged() {
        return deliveries.acknowledged();
    }

    @Override
    public void twice(Runnable acts) {
        deliveries.twice(acts);
    }

    @Override
    public void reversed(Runnable acts) {
        deliveries.reversed(acts);
    }

    /** There are none. */
    @Override
    public void forgetHandles() {}

    /** Whatever acts bring about is over when they are. */
    @Override
    public void settle() {}

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
