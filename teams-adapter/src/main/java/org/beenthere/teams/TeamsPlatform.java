package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import java.util.Optional;
import java.util.function.Supplier;
import org.beenthere.chat.Address;
import org.beenthere.chat.Capabilities;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChannelPost;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PlatformWords;
import org.beenthere.teams.card.CardMessage;
import org.beenthere.teams.card.TeamsCards;

/** Teams as the bot sends to it. It can write only to people who have the app: the others have no chat with the bot. */
final class TeamsPlatform implements ChatPlatform {

    static final String NAME = "teams";

    /** The start of the id of every bot in Teams. */
    static final String BOT_PREFIX = "28:";

    private final TeamsApp app;
    private final TeamsCalls calls;
    private final TeamsCards cards;
    private final TeamsNames names;
    private final TeamsMembers members;
    private final Supplier<PlatformWords> words;

    TeamsPlatform(TeamsApp app, TeamsCalls calls, TeamsCards cards, TeamsNames names, Supplier<PlatformWords> words) {
        this.app = app;
        this.calls = calls;
        this.cards = cards;
        this.names = names;
        this.members = new TeamsMembers(app, calls);
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(false, false, true);
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
        var reference = outgoing.to().reference().flatMap(TeamsConversationReference::parse);
        if (reference.isEmpty() || !outgoing.to().person().tenant().equals(app.tenant())) {
            return new Delivery.Refused("not_installed");
        }
        return switch (outgoing.message()) {
            case Message.View _ -> new Delivery.Refused("no_home");
            case Message.Replace replace -> replace(reference.get(), outgoing.replaces(), replace);
            case Message message -> send(reference.get(), message);
        };
    }

    private Delivery send(TeamsConversationReference to, Message message) {
        try {
            return new Delivery.Delivered(
                    calls.send(to.serviceUrl(), to.conversation(), activity(cards.card(message))));
        } catch (CallFailedException e) {
            return failed(e);
        }
    }

    /** A message that no longer exists counts as replaced. */
    private Delivery replace(TeamsConversationReference to, Optional<String> handle, Message.Replace replace) {
        var shown = handle.flatMap(TeamsMessageHandle::parse);
        if (shown.isEmpty()) {
            return new Delivery.Delivered("");
        }
        try {
            calls.update(to.serviceUrl(), shown.get(), activity(cards.card(replace)));
            return new Delivery.Delivered(shown.get().value());
        } catch (CallFailedException e) {
            return e.isMessageGone() ? new Delivery.Delivered("") : failed(e);
        }
    }

    @Override
    public Delivery post(ChannelPost post) {
        var channel = TeamsChannel.of(post.to());
        if (channel.isEmpty() || !post.to().tenant().equals(app.tenant())) {
            return new Delivery.Refused("no_channel");
        }
        try {
            return new Delivery.Delivered(
                    calls.create(channel.get().serviceUrl(), conversation(channel.get(), cards.posted(post.card()))));
        } catch (CallFailedException e) {
            return failed(e);
        }
    }

    private ConversationParameters conversation(TeamsChannel channel, JsonNode card) {
        var channelData = TeamsHttp.JSON.createObjectNode();
        channelData.putObject("channel").put("id", channel.id());
        var conversation = new ConversationParameters();
        conversation.setIsGroup(true);
        conversation.setChannelData(channelData);
        conversation.setTenantId(app.tenant());
        conversation.setBot(new ChannelAccount(BOT_PREFIX + app.appId()));
        conversation.setActivity(activity(card));
        return conversation;
    }

    private Activity activity(JsonNode card) {
        return CardMessage.of(card, words.get().notification());
    }

    private static Delivery failed(CallFailedException failure) {
        return failure.finalReason()
                .<Delivery>map(Delivery.Refused::new)
                .orElseGet(() -> new Delivery.TryAgain(failure.after()));
    }

    @Override
    public ChannelMembers members(ChannelRef channel) {
        return members.of(channel);
    }

    @Override
    public Optional<String> displayName(Address person) {
        return names.of(person.person()).or(() -> {
            var asked = person.reference()
                    .flatMap(TeamsConversationReference::parse)
                    .flatMap(calls::name);
            asked.ifPresent(name -> names.note(person.person(), name));
            return asked;
        });
    }
}
