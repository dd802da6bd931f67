package org.beenthere.teams.testing;

import static org.awaitility.Awaitility.await;

import io.javalin.Javalin;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beenthere.chat.ChannelMember;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.PlatformWords;
import org.beenthere.teams.TeamsAdapter;
import org.beenthere.teams.TeamsApp;
import org.beenthere.teams.TeamsChannel;
import org.beenthere.testing.Shown;
import org.beenthere.testing.ShownForm;
import org.beenthere.testing.StandIn;
import org.beenthere.testing.Trouble;

/** Teams on this machine, with the real adapter connected to it over HTTP. */
public final class FakeTeams implements StandIn {

    private final FakeMicrosoft microsoft = new FakeMicrosoft();
    private final FakePeople people = new FakePeople(microsoft.chats());
    private final FakeClient client = new FakeClient(microsoft.login(), microsoft.serviceUrl());
    private final Activities activities = new Activities(microsoft.serviceUrl());
    private final FakeHands hands = new FakeHands(microsoft.chats(), people, client, activities);
    private final AtomicInteger greetings = new AtomicInteger();
    private final TeamsAdapter adapter;
    private Javalin host;
    private CountingBot bot;

    public FakeTeams(Supplier<PlatformWords> words, InstantSource clock) {
        this.adapter = TeamsAdapter.open(app(), words, clock);
    }

    /** The bot, as it is registered here. */
    public TeamsApp app() {
        return microsoft.app();
    }

    /** The service of all conversations here. */
    public String serviceUrl() {
        return microsoft.serviceUrl();
    }

    public FakeLogin login() {
        return microsoft.login();
    }

    public FakeConnector connector() {
        return microsoft.connector();
    }

    public FakeClient client() {
        return client;
    }

    public Activities activities() {
        return activities;
    }

    @Override
    public ChatPlatform platform() {
        return adapter.platform();
    }

    @Override
    public void connect(ChatBot taking) {
        this.bot = new CountingBot(taking);
        this.host = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    adapter.register(config, bot);
                })
                .start("127.0.0.1", 0);
        client.connect(URI.create("http://127.0.0.1:" + host.port() + "/api/messages"));
    }

    @Override
    public PersonRef person(String name) {
        return people.person(name);
    }

    /** Somebody of whom the roster of their chat says this, beside id and name. */
    public PersonRef person(String name, Map<String, Object> says) {
        return people.person(name, says);
    }

    @Override
    public PersonRef stranger(String name) {
        return FakePeople.ref(name);
    }

    /** A line that is shown for a moment only, in a channel, comes last. */
    @Override
    public List<Shown> chat(PersonRef person) {
        var line = hands.line(person).map(text -> new Shown("", text, List.of(), false, ""));
        return Stream.concat(people.chat(person).stream().map(FakeTeams::shown), line.stream())
                .toList();
    }

    private static Shown shown(FakeChats.Posted posted) {
        var text = posted.activity().path("text").asText("");
        var summary = posted.activity().path("summary").asText("Card");
        return new CardReader(posted.card()).shown(posted.id(), text.isEmpty() ? summary : text);
    }

    @Override
    public Optional<Shown> home(PersonRef person) {
        return Optional.empty();
    }

    /** Whoever opens the chat again got the bot anew, another day. */
    @Override
    public void greets(PersonRef person) {
        var day = LocalDate.EPOCH.plusDays(greetings.incrementAndGet());
        client.bring(activities.installed(people.account(person), day + "T09:30:00.000Z"));
    }

    @Override
    public void types(PersonRef person, String text) {
        client.bring(activities.typed(people.account(person), text));
    }

    @Override
    public void presses(PersonRef person, Shown card, String label) {
        hands.presses(person, card.id(), label);
    }

    @Override
    public ShownForm opens(PersonRef person, Shown card) {
        return hands.opens(card.id());
    }

    @Override
    public void submits(PersonRef person, ShownForm form, Map<String, String> values) {
        hands.submits(person, form.id(), values);
    }

    @Override
    public boolean acknowledged() {
        return client.lastStatus() == 200;
    }

    @Override
    public void twice(Runnable acts) {
        client.twice(acts);
    }

    @Override
    public void reversed(Runnable acts) {
        client.reversed(acts);
    }

    /** What a request is answered with is all there is, and they have been answered. */
    @Override
    public void forgetHandles() {}

    @Override
    public void settle() {
        await().pollInterval(Duration.ofMillis(5)).until(bot::isIdle);
    }

    @Override
    public void trouble(Trouble next) {
        connector().trouble(next);
    }

    @Override
    public ChannelRef channel(List<ChannelMember> members) {
        return new TeamsChannel(serviceUrl(), people.channel(members)).in(FakeLogin.TENANT);
    }

    @Override
    public List<Shown> posted(ChannelRef channel) {
        var id = channel.channel().substring(channel.channel().indexOf(' ') + 1);
        return microsoft.chats().in(id).stream().map(FakeTeams::shown).toList();
    }

    /** Somebody takes away what the bot showed them. */
    public void clears(PersonRef person) {
        microsoft.chats().clear(people.account(person).conversation());
    }

    /** Closes the adapter, and leaves the rest. */
    public void closeAdapter() {
        adapter.close();
    }

    @Override
    public void close() {
        connector().trouble(Trouble.NONE);
        adapter.close();
        if (host != null) {
            host.stop();
        }
        client.close();
        microsoft.close();
    }
}
