package org.beenthere.turn;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.ReplyHandle;

/** A reply handle that takes everything and remembers it. */
final class Told implements ReplyHandle {

    private final List<Outgoing> all = new CopyOnWriteArrayList<>();
    private volatile int timesSaved;

    @Override
    public Optional<Delivery> answer(Outgoing message) {
        all.add(message);
        return Optional.of(new Delivery.Delivered(""));
    }

    @Override
    public void saved() {
        timesSaved += 1;
    }

    /** How often it heard that its event is saved. */
    int timesSaved() {
        return timesSaved;
    }

    List<Outgoing> all() {
        return List.copyOf(all);
    }

    /** What was said, one below the other. */
    String text() {
        return String.join("\n", all.stream().map(Told::text).toList());
    }

    private static String text(Outgoing outgoing) {
        return switch (outgoing.message()) {
            case Message.Say say -> say.text();
            case Message.Choices choices -> choices.title() + ": " + choices.text();
            case Message.Form form -> form.title() + ": " + form.text();
            case Message.Replace replace -> replace.chosen();
            case Message.View view -> view.title() + ": " + view.text();
        };
    }
}
