package org.beenthere.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
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

/** Slack as the bot sends to it. The handle of a message is its channel and timestamp. */
final class SlackPlatform implements ChatPlatform {

    static final String NAME = "slack";

    private final SlackCalls calls;
    private final SlackChats chats;
    private final SlackMembers members;
    private final SlackNames names;
    private final Supplier<PlatformWords> words;
    private final Cache<String, Long> homes =
            Caffeine.newBuilder().maximumSize(50_000).build();

    SlackPlatform(
            SlackCalls calls, SlackChats chats, SlackMembers members, SlackNames names, Supplier<PlatformWords> words) {
        this.calls = calls;
        this.chats = chats;
        this.members = members;
        this.names = names;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(true, true, true);
    }

    @Override
    public Delivery deliver(Outgoing outgoing) {
        return switch (outgoing.message()) {
            case Message.View home -> publish(outgoing.to().person().user(), home);
            case Message.Replace done -> replace(outgoing.replaces().orElse(""), done);
            case Message message ->
                SlackDeliveryResults.of(chats.channel(outgoing.to()).then(channel -> send(channel, message)));
        };
    }

    /** Posts a message; its handle, without which it is not known to be there. */
    private SlackCalls.Answer<String> send(String channel, Message message) {
        var text = words.get().notification();
        var blocks = blocks(message);
        return calls.ask(methods -> methods.chatPostMessage(request -> request.channel(channel)
                        .text(text)
                        .blocks(blocks)
                        .unfurlLinks(false)
                        .unfurlMedia(false)))
                .part(SlackPlatform::handle);
    }

    private static Optional<String> handle(ChatPostMessageResponse sent) {
        return sent.getTs() == null || sent.getChannel() == null
                ? Optional.empty()
                : Optional.of(sent.getChannel() + "/" + sent.getTs());
    }

    private Delivery replace(String handle, Message.Replace done) {
        int slash = handle.indexOf('/');
        if (slash < 0) {
            return new Delivery.Delivered("");
        }
        var text = words.get().notification();
        var blocks = blocks(done);
        var channel = handle.substring(0, slash);
        var timestamp = handle.substring(slash + 1);
        var changed = calls.ask(methods -> methods.chatUpdate(request ->
                        request.channel(channel).ts(timestamp).text(text).blocks(blocks)))
                .part(answer -> Optional.ofNullable(answer.getTs()));
        return SlackDeliveryResults.ofChange(changed, handle);
    }

    private List<LayoutBlock> blocks(Message message) {
        return SlackCards.blocks(message, words.get().openForm());
    }

    /** Publishes a home view, unless a newer one was published. */
    private Delivery publish(String user, Message.View home) {
        var newest = homes.asMap().merge(user, home.version(), Math::max);
        if (newest > home.version()) {
            return new Delivery.Delivered("");
        }
        var view = SlackCards.home(home);
        var published = calls.ask(methods ->
                        methods.viewsPublish(request -> request.userId(user).view(view)))
                .part(answer -> Optional.ofNullable(answer.getView()))
                .part(shown -> Optional.ofNullable(shown.getId()));
        return SlackDeliveryResults.of(published.then(_ -> new SlackCalls.Answer.Done<>("")));
    }

    /** Posts to a channel, unless it is shared with another organisation. */
    @Override
    public Delivery post(ChannelPost post) {
        var channel = post.to().channel();
        var posted = calls.ask(methods -> methods.conversationsInfo(request -> request.channel(channel)))
                .part(info -> Optional.ofNullable(info.getChannel()).filter(found -> found.getId() != null))
                .then(found -> found.isExtShared()
                        ? new SlackCalls.Answer.Denied<>(SlackDeliveryResults.EXT_SHARED)
                        : send(channel, post.card()));
        return SlackDeliveryResults.of(posted);
    }

    @Override
    public ChannelMembers members(ChannelRef channel) {
        return members.of(channel);
    }

    @Override
    public Optional<String> displayName(Address person) {
        return names.of(person.person());
    }
}
