package org.beenthere.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.ChannelMember;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PersonRef;

/**
 * A chat platform made for tests, with an adapter connected to it: what stands in people's chats, what they do there,
 * and whatever can go wrong between the platform and the bot. It takes nothing that the real platform would refuse.
 */
public interface StandIn extends AutoCloseable {

    /** How long it asks the bot to wait while it is {@link Trouble#LIMITED}. */
    Duration LIMIT = Duration.ofSeconds(30);

    /** The adapter. */
    ChatPlatform platform();

    /** Has what people do handed to that bot; called once, before anybody does anything. */
    void connect(ChatBot bot);

    /** Somebody of the site's own organisation who has the bot. The same name is the same person. */
    PersonRef person(String name);

    /** Somebody of the site's own organisation who never did anything here, so that no event of theirs came. */
    PersonRef stranger(String name);

    /** What stands in somebody's private chat with the bot, the oldest first; last what a window says, if one is open. */
    List<Shown> chat(PersonRef person);

    /** Their home; empty where the platform has none, or where nothing was shown there yet. */
    Optional<Shown> home(PersonRef person);

    /** Somebody opens the chat, or gets the bot. */
    void greets(PersonRef person);

    /** Somebody types into the private chat. */
    void types(PersonRef person, String text);

    /**
     * Somebody presses a button.
     *
     * @throws AssertionError where there is no such button
     */
    void presses(PersonRef person, Shown card, String label);

    /** Somebody opens the form of a card; where it stands in the card itself, they look at it. */
    ShownForm opens(PersonRef person, Shown card);

    /**
     * Somebody fills in a form and sends it.
     *
     * @param values by the id of the field; a field that is not named stays empty
     */
    void submits(PersonRef person, ShownForm form, Map<String, String> values);

    /** Whether the bot acknowledged what somebody did last on this thread. */
    boolean acknowledged();

    /** Delivers what people do meanwhile twice, as a platform does that got no answer. */
    void twice(Runnable acts);

    /** Delivers what people do meanwhile afterwards, and the newest first. */
    void reversed(Runnable acts);

    /** From now on the handles of all earlier events serve no more. */
    void forgetHandles();

    /** Waits until everything is over that acts have brought about within the adapter. */
    void settle();

    /** What the platform does with the bot's calls from now on. */
    void trouble(Trouble trouble);

    /** A channel that the bot is in, with these people and programs in it beside it. */
    ChannelRef channel(List<ChannelMember> members);

    /** What stands in a channel, the oldest first. */
    List<Shown> posted(ChannelRef channel);

    @Override
    void close();
}
