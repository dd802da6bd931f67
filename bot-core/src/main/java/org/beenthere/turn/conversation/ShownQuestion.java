package org.beenthere.turn.conversation;

import java.util.List;
import java.util.Optional;
import org.beenthere.chat.Message;
import org.beenthere.engine.Effect;

/** Finds the question among what a step of the engine wants shown. */
public final class ShownQuestion {

    private ShownQuestion() {}

    /** The last question among some effects; empty where none is shown. */
    public static Optional<Message> among(List<Effect> effects) {
        return effects.stream()
                .filter(Effect.Show.class::isInstance)
                .map(effect -> ((Effect.Show) effect).message())
                .filter(ShownQuestion::isQuestion)
                .reduce((_, last) -> last);
    }

    /** Whether a message tells who somebody is or how to reach them. */
    public static boolean names(Message message) {
        return switch (message) {
            case Message.Choices choices -> choices.names();
            case Message.Form form -> form.names();
            case Message.Say _, Message.Replace _, Message.View _ -> false;
        };
    }

    /** Whether a message waits for an answer. */
    public static boolean isQuestion(Message message) {
        return message instanceof Message.Choices || message instanceof Message.Form;
    }
}
