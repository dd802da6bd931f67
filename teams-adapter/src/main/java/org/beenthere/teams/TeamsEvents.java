package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.Act;
import org.beenthere.chat.Address;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.PersonRef;
import org.beenthere.teams.card.CardButtons;

/** Turns what Teams sends into chat events; empty if it is none. */
final class TeamsEvents {

    private final TeamsApp app;
    private final TeamsNames names;
    private final TeamsGuests guests;
    private final InstantSource clock;

    TeamsEvents(TeamsApp app, TeamsNames names, TeamsGuests guests, InstantSource clock) {
        this.app = app;
        this.names = names;
        this.guests = guests;
        this.clock = clock;
    }

    Optional<ChatEvent> event(TeamsActivity activity) {
        if (!isFromPerson(activity)) {
            return Optional.empty();
        }
        return act(activity).map(act -> new ChatEvent(identity(activity, act), from(activity), clock.instant(), act));
    }

    private static boolean isFromPerson(TeamsActivity activity) {
        var from = activity.from();
        return !from.isEmpty()
                && !activity.conversation().isEmpty()
                && !from.startsWith(TeamsPlatform.BOT_PREFIX)
                && !from.equals(activity.bot());
    }

    private static Optional<Act> act(TeamsActivity activity) {
        return switch (activity.type()) {
            case "message" -> Optional.of(activity.isPrivate() ? said(activity) : new Act.Greeted());
            case "invoke" -> activity.isPress() ? Optional.of(pressed(activity)) : Optional.empty();
            case "installationUpdate" ->
                greeted(activity.isPrivate() && activity.action().equals("add"));
            case "conversationUpdate" -> greeted(activity.isPrivate() && activity.addsTheBot());
            default -> Optional.empty();
        };
    }

    private static Optional<Act> greeted(boolean isGreeting) {
        return isGreeting ? Optional.of(new Act.Greeted()) : Optional.empty();
    }

    /** A typed text, or the press of an older button, which sends a message without text. */
    private static Act said(TeamsActivity activity) {
        return CardButtons.act(activity.value()).orElseGet(() -> new Act.Typed(TeamsTypedText.of(activity)));
    }

    /** A press. A button that is not ours is answered like any that is out of date (law 1). */
    private static Act pressed(TeamsActivity activity) {
        JsonNode data = activity.value().path("action").path("data");
        return CardButtons.act(data).orElseGet(() -> new Act.Pressed(""));
    }

    /**
     * The identity of an event. Teams announces in two ways, within a moment, that somebody has installed the bot: within an
     * hour these are one event, so that the person is greeted once.
     */
    private static String identity(TeamsActivity activity, Act act) {
        var timestamp = activity.timestamp();
        if (act instanceof Act.Greeted && activity.isPrivate() && timestamp.length() >= "2026-01-01T00".length()) {
            return activity.conversation() + " got " + timestamp.substring(0, "2026-01-01T00".length());
        }
        var id = activity.id().isEmpty() ? UUID.randomUUID().toString() : activity.id();
        return activity.conversation() + " " + id;
    }

    private Address from(TeamsActivity activity) {
        var user = activity.fromDirectory().isEmpty() ? activity.from() : activity.fromDirectory();
        var person = new PersonRef(TeamsPlatform.NAME, app.tenant(), user);
        names.note(person, activity.fromName());
        return activity.isPrivate()
                ? new Address(person, Optional.of(reference(activity).value()), guests.of(person, reference(activity)))
                : Address.of(person);
    }

    private static TeamsConversationReference reference(TeamsActivity activity) {
        return new TeamsConversationReference(
                activity.serviceUrl(), activity.conversation(), activity.bot(), activity.from());
    }
}
