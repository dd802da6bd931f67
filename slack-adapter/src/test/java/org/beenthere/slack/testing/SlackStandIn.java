package org.beenthere.slack.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.ChannelMember;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.PlatformWords;
import org.beenthere.slack.SlackAdapter;
import org.beenthere.slack.SlackApp;
import org.beenthere.slack.Underway;
import org.beenthere.testing.SettableClock;
import org.beenthere.testing.Shown;
import org.beenthere.testing.ShownForm;
import org.beenthere.testing.StandIn;
import org.beenthere.testing.Trouble;

/** People on Slack, with the adapter connected. */
public final class SlackStandIn implements StandIn {

    /** Words of no site. */
    public static final PlatformWords WORDS = new PlatformWords(
            "You have a message.",
            "Write it here",
            "BeenThere",
            "One moment, please.",
            "Not now",
            "Choose",
            "Please fill this in.",
            "You can talk to somebody right now: call 988.");

    private static final SlackApp.Times TIMES = new SlackApp.Times(
            Duration.ofMillis(300), Duration.ofMillis(800), Duration.ofMillis(500), Duration.ofMillis(2800));

    private final InstantSource clock;
    private final PlatformWords words;
    private final FakeSlack slack;
    private final SlackAdapter adapter;
    private SlackSender sender;
    private SlackPost post;
    private Javalin host;

    /** With a clock that stands still. */
    public SlackStandIn() {
        this(new SettableClock(Instant.parse("2026-03-02T09:00:00Z")), WORDS);
    }

    /** With that clock and those words, and an adapter that is less patient than usual. */
    public SlackStandIn(InstantSource clock, PlatformWords words) {
        this(clock, words, TIMES);
    }

    /** With the clock and the words of a whole house, and an adapter as patient as there. */
    public SlackStandIn(InstantSource clock, PlatformWords words, SlackApp.Times times) {
        this.clock = clock;
        this.words = words;
        this.slack = new FakeSlack(clock);
        this.adapter = SlackAdapter.open(slack.app(times), () -> words, clock);
    }

    public FakeSlack slack() {
        return slack;
    }

    public SlackAdapter adapter() {
        return adapter;
    }

    /** By which tests send what nobody does. */
    public SlackSender sender() {
        return sender;
    }

    /** What the adapter answered to what was done last. */
    public HttpResponse<String> answer() {
        return post.answer();
    }

    @Override
    public ChatPlatform platform() {
        return adapter.platform();
    }

    @Override
    public void connect(ChatBot bot) {
        host = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    adapter.register(config, bot);
                })
                .start("127.0.0.1", 0);
        connectTo(host.port());
    }

    /** The settings by which a bot in a process of its own comes here. */
    public Map<String, String> settings() {
        var app = slack.app(TIMES);
        return Map.of(
                "SLACK_TEAM_ID", app.team(),
                "SLACK_SIGNING_SECRET", app.signingSecret(),
                "SLACK_BOT_TOKEN", app.botToken(),
                "SLACK_API_URL", app.apiUrl());
    }

    /** Sends what people do to a bot in a process of its own, in the place of {@link #connect}. */
    public void connectTo(int port) {
        sender = new SlackSender(port, clock);
        post = new SlackPost(sender);
        slack.world().listen(post::echo);
    }

    @Override
    public PersonRef person(String name) {
        return ref(slack.world().person(name, false, false));
    }

    @Override
    public PersonRef stranger(String name) {
        return person(name);
    }

    private static PersonRef ref(FakeWorld.Person person) {
        return new PersonRef("slack", FakeWorld.TEAM, person.id());
    }

    @Override
    public List<Shown> chat(PersonRef person) {
        var seen = new ArrayList<Shown>();
        slack.world()
                .openChat(person.user())
                .ifPresent(channel -> slack.world()
                        .posted(channel)
                        .forEach(message -> seen.add(SlackEyes.message(message, words.openForm()))));
        slack.world().window(person.user()).map(SlackEyes::view).ifPresent(seen::add);
        return seen;
    }

    @Override
    public Optional<Shown> home(PersonRef person) {
        return slack.world().home(person.user()).map(SlackEyes::view);
    }

    @Override
    public void greets(PersonRef person) {
        var chat = slack.world().chat(person.user());
        event(SlackRequests.opened(person.user(), chat, "home", slack.world().ts()));
    }

    @Override
    public void types(PersonRef person, String text) {
        var chat = slack.world().chat(person.user());
        event(SlackRequests.message(person.user(), chat, slack.world().ts(), text));
    }

    /** Slack sends an event. */
    public void event(ObjectNode event) {
        post.event(event);
    }

    @Override
    public void presses(PersonRef person, Shown card, String label) {
        var trigger = slack.tickets().trigger(person.user());
        var id = card.id().split("/");
        var ts = slack.world().ts();
        if (id[0].equals("view")) {
            var view = slack.world().view(id[1]).orElseThrow();
            post.interaction(
                    SlackInteractions.pressed(view, button(view.content().path("blocks"), label), ts, trigger));
            return;
        }
        var message = slack.world().posted(id[0]).stream()
                .filter(one -> one.ts().equals(id[1]))
                .findFirst()
                .orElseThrow();
        var payload = SlackInteractions.pressed(person.user(), message, button(message.blocks(), label), ts, trigger);
        post.interaction(payload.put("response_url", slack.responseUrl(card.id())));
    }

    private static JsonNode button(JsonNode blocks, String label) {
        return SlackEyes.each(blocks).stream()
                .filter(block -> block.path("type").asText().equals("actions"))
                .flatMap(block -> SlackEyes.each(block.path("elements")).stream())
                .filter(button -> button.path("text").path("text").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + label + "\""));
    }

    @Override
    public ShownForm opens(PersonRef person, Shown card) {
        presses(person, card, words.openForm());
        settle();
        return SlackEyes.form(slack.world().window(person.user()).orElseThrow());
    }

    @Override
    public void submits(PersonRef person, ShownForm form, Map<String, String> values) {
        var view = slack.world().view(form.id()).orElseThrow();
        SlackWindow.check(view, values);
        post.interaction(
                SlackInteractions.submitted(view, values, slack.tickets().trigger(person.user())));
        post.followed(answer -> SlackWindow.followed(slack.world(), view, answer));
    }

    @Override
    public boolean acknowledged() {
        return post.answer().statusCode() == 200;
    }

    @Override
    public void twice(Runnable acts) {
        post.twice(acts);
    }

    @Override
    public void reversed(Runnable acts) {
        post.reversed(acts);
    }

    @Override
    public void forgetHandles() {
        slack.tickets().forget();
    }

    @Override
    public void settle() {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> post.isThrough() && Underway.isNothing(adapter));
    }

    @Override
    public void trouble(Trouble next) {
        slack.trouble(next);
    }

    @Override
    public ChannelRef channel(List<ChannelMember> members) {
        var ids = members.stream()
                .map(member -> slack.world()
                        .person(member.person().user(), member.bot(), member.guest())
                        .id())
                .toList();
        return new ChannelRef("slack", FakeWorld.TEAM, slack.world().channel(ids, false));
    }

    @Override
    public List<Shown> posted(ChannelRef channel) {
        return slack.world().posted(channel.channel()).stream()
                .map(message -> SlackEyes.message(message, words.openForm()))
                .toList();
    }

    @Override
    public void close() {
        slack.trouble(Trouble.NONE);
        if (host != null) {
            settle();
            host.stop();
        }
        adapter.close();
        slack.close();
    }
}
