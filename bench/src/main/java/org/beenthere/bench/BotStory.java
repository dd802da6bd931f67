package org.beenthere.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Message;
import org.beenthere.engine.Effect;
import org.beenthere.engine.Engine;
import org.beenthere.engine.Event;
import org.beenthere.engine.Session;
import org.beenthere.engine.StepResult;
import org.beenthere.script.Scripts;

/** The story told by the bot's engine. */
final class BotStory {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Map<String, String> PERSON = Map.of("known", "true", "supporter", "false", "state", "none");
    private static final Event OPENED = event(new Event.What.CameOut("opened", Map.of()));

    private final Scripts scripts = BenchmarkScripts.compile(
            BenchmarkScripts.beside(Map.of("request-a-peer.yaml", Resources.text("turn/request-a-peer.yaml"))));

    /** A session that has not begun. */
    Session fresh() {
        return Session.fresh(UUID.fromString("6f1d3c1e-52a7-4a39-9d0c-8f4f3f0b7a11"), "request-a-peer");
    }

    /** The events of the story: each presses a button of the question that the turn before it has put. */
    List<Event> events() {
        var events = new ArrayList<>(List.of(event(new Event.What.Opened(Map.of()))));
        var advance = turn(fresh(), events.getFirst());
        var choices = choices(advance);
        for (var label : Story.PRESSED) {
            var button = choices.stream()
                    .filter(choice -> choice.label().equals(label))
                    .findFirst()
                    .orElseThrow();
            var token = ActionToken.parse(button.button()).orElseThrow();
            events.add(event(new Event.What.Pressed(token.asked(), token.choiceId())));
            advance = turn(advance.session(), events.getLast());
            // After help now, the open question stands as it did.
            choices = choices(advance).isEmpty() ? choices : choices(advance);
        }
        return events;
    }

    /** One turn: the step that the event makes, and where that asks for a command, the step that its outcome makes. */
    StepResult turn(Session session, Event event) {
        var advance = Engine.step(scripts, session, event);
        return !advance.effects().isEmpty() && advance.effects().getLast() instanceof Effect.Do
                ? Engine.step(scripts, advance.session(), OPENED)
                : advance;
    }

    /** The buttons that a turn shows. */
    static List<Choice> choices(StepResult advance) {
        return advance.effects().stream()
                .filter(effect -> effect instanceof Effect.Show(var _, Message.Choices _, var _))
                .map(effect -> ((Message.Choices) ((Effect.Show) effect).message()).choices())
                .findFirst()
                .orElse(List.of());
    }

    private static Event event(Event.What what) {
        return new Event(NOW, PERSON, what);
    }
}
