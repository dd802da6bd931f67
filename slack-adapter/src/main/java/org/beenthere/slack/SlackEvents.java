package org.beenthere.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.Act;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.PersonRef;

/**
 * What Slack sends, as chat events; empty where it is none. An event's identity is made of what it is about and never
 * of Slack's {@code event_id}: Slack has been seen to deliver one message eleven times, each under another.
 */
final class SlackEvents {

    private final SlackApp app;
    private final SlackChats chats;
    private final InstantSource clock;

    SlackEvents(SlackApp app, SlackChats chats, InstantSource clock) {
        this.app = app;
        this.chats = chats;
        this.clock = clock;
    }

    /** Words in the private chat. */
    Optional<ChatEvent> typed(SlackUserMessage words) {
        if (!words.areForTheBot()) {
            return Optional.empty();
        }
        var text = words.text() == null ? "" : SlackTypedText.text(words.text());
        return Optional.of(event(
                identity("words", words.channel(), words.ts(), words.clientId()),
                words.user(),
                words.channel(),
                new Act.Typed(text)));
    }

    /**
     * Somebody came to the Home tab, which is then published: one turn and one call, each time. The Messages tab is not
     * asked for anything by being looked at: what stands there stands there still.
     */
    Optional<ChatEvent> opened(AppHomeOpenedEvent event) {
        return "home".equals(event.getTab()) && event.getUser() != null && event.getEventTs() != null
                ? Optional.of(event(
                        identity("opened", event.getUser(), event.getEventTs()),
                        event.getUser(),
                        event.getChannel(),
                        new Act.Greeted()))
                : Optional.empty();
    }

    /** A button that is an answer. */
    Optional<ChatEvent> pressed(BlockActionPayload payload) {
        var action = payload.getActions().getFirst();
        var container = payload.getContainer();
        return user(payload)
                .filter(_ -> action.getValue() != null && action.getActionTs() != null && container != null)
                .map(user -> event(
                        identity("press", user, action.getActionTs(), container.getMessageTs(), container.getViewId()),
                        user,
                        channel(payload),
                        new Act.Pressed(action.getValue())));
    }

    /** Who pressed. */
    static Optional<String> user(BlockActionPayload payload) {
        return Optional.ofNullable(payload.getUser()).map(BlockActionPayload.User::getId);
    }

    /** The channel of the card that was pressed; null on home and in a window. */
    static String channel(BlockActionPayload payload) {
        return payload.getChannel() == null ? null : payload.getChannel().getId();
    }

    /** A form that was sent. Sent once more from the window as it was, it is the same. */
    Optional<ChatEvent> submitted(ViewSubmissionPayload payload) {
        var view = payload.getView();
        return Optional.ofNullable(payload.getUser())
                .map(ViewSubmissionPayload.User::getId)
                .filter(_ -> view.getId() != null && view.getPrivateMetadata() != null)
                .map(user -> event(
                        identity("form", user, view.getId(), view.getHash()),
                        user,
                        null,
                        new Act.Submitted(view.getPrivateMetadata(), SlackForms.values(view.getState()))));
    }

    /** The account of somebody; on Grid the tenant is the organisation. */
    PersonRef person(String user) {
        return new PersonRef(SlackPlatform.NAME, app.team(), user);
    }

    private ChatEvent event(String identity, String user, String channel, Act act) {
        return new ChatEvent(identity, chats.address(person(user), channel), clock.instant(), act);
    }

    private String identity(String kind, String... parts) {
        return Stream.concat(Stream.of(kind, app.team()), Stream.of(parts))
                .map(String::valueOf)
                .collect(Collectors.joining("/"));
    }
}
