package org.beenthere.slack;

import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.function.Supplier;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.PlatformWords;

/**
 * Opens modals. Slack allows that only within three seconds after a press, so a modal opens at once with help now in it,
 * and is filled when the form is there.
 */
final class SlackModals {

    private final SlackCalls calls;
    private final Supplier<PlatformWords> words;

    SlackModals(SlackCalls calls, Supplier<PlatformWords> words) {
        this.calls = calls;
        this.words = words;
    }

    /** Opens a modal, acknowledges the press, and shows the form, or what the bot says in its place. */
    void open(SlackAck ack, String trigger, ChatBot bot, PersonRef person, String button) {
        var moment = SlackForms.oneMoment(words.get());
        var opened = calls.ask(methods ->
                methods.viewsOpen(request -> request.triggerId(trigger).view(moment)));
        if (opened instanceof SlackCalls.Answer.Done<ViewsOpenResponse>(var response)) {
            ack.give(SlackAck.taken());
            var content = view(bot.form(person, button));
            // Without its id the modal stays as it is, with help now in it.
            Optional.ofNullable(response.getView()).ifPresent(open -> fill(open, content));
        } else {
            // Slack then shows at the button that it did not work.
            ack.give(SlackAck.NOT_TAKEN);
        }
    }

    private void fill(View open, View content) {
        // If this fails, or the modal was closed meanwhile, nothing more can be done: it shows help now.
        calls.ask(methods -> methods.viewsUpdate(
                request -> request.viewId(open.getId()).hash(open.getHash()).view(content)));
    }

    private View view(Message message) {
        return switch (message) {
            case Message.Form form -> SlackForms.form(form, words.get());
            case Message.Say say -> SlackForms.told(say.text(), words.get());
            default -> throw new IllegalArgumentException("no form");
        };
    }

    /**
     * Answers a submitted form. What is said from memory is shown in a modal above it, so that nothing typed is lost;
     * otherwise the form closes.
     */
    Optional<Delivery> answerSubmitted(SlackAck ack, Outgoing outgoing) {
        return saidFromMemory(outgoing).flatMap(said -> {
            var body = ViewSubmissionResponse.builder()
                    .responseAction("push")
                    .view(SlackForms.told(said.text(), words.get()))
                    .build();
            return SlackReply.within(ack, Response.json(200, body));
        });
    }

    /**
     * Answers a press on home or in a modal. What is said from memory is shown in a modal above, so that it is seen at once
     * and nothing typed is lost.
     */
    Optional<Delivery> answerPressed(String trigger, boolean onHome, Outgoing outgoing) {
        return saidFromMemory(outgoing).flatMap(said -> {
            var view = SlackForms.told(said.text(), words.get());
            SlackCalls.Answer<?> shown = onHome
                    ? calls.ask(methods -> methods.viewsOpen(
                            request -> request.triggerId(trigger).view(view)))
                    : calls.ask(methods -> methods.viewsPush(
                            request -> request.triggerId(trigger).view(view)));
            return shown instanceof SlackCalls.Answer.Done<?>
                    ? Optional.of(new Delivery.Delivered(""))
                    : Optional.empty();
        });
    }

    private static Optional<Message.Say> saidFromMemory(Outgoing outgoing) {
        return outgoing.origin() == Outgoing.Origin.MEMORY && outgoing.message() instanceof Message.Say say
                ? Optional.of(say)
                : Optional.empty();
    }
}
