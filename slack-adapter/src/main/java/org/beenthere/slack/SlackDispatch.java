package org.beenthere.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.PlatformWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the Bolt app that dispatches requests to their handlers. It has none of Bolt's own middleware: requests are
 * verified before it, and Slack need not be asked for the bot's identity at each press.
 */
final class SlackDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(SlackDispatch.class);

    private final SlackEvents events;
    private final SlackModals modals;
    private final SlackExecutor executor;
    private final SlackGuests guests;
    private final SlackCalls calls;
    private final Supplier<PlatformWords> words;
    private final InstantSource clock;

    SlackDispatch(
            SlackEvents events,
            SlackModals modals,
            SlackExecutor executor,
            SlackGuests guests,
            SlackCalls calls,
            Supplier<PlatformWords> words,
            InstantSource clock) {
        this.events = events;
        this.modals = modals;
        this.executor = executor;
        this.guests = guests;
        this.calls = calls;
        this.words = words;
        this.clock = clock;
    }

    /** The Bolt app that hands events to a bot. */
    App app(ChatBot bot, SlackApp settings, SlackWorkspaceFilter filter) {
        var config = AppConfig.builder()
                .slack(calls.slack())
                .signingSecret(settings.signingSecret())
                .singleTeamBotToken(settings.botToken())
                .allEventsApiAutoAckEnabled(true)
                .unmatchedRequestHandler(_ -> Response.ok())
                .build();
        Middleware ownOnly = (request, _, chain) -> filter.serve(request, chain);
        var app = new App(config, new ArrayList<>(List.of(ownOnly)));
        app.event(MessageEvent.class, (sent, _) -> typed(bot, SlackUserMessage.of(sent.getEvent())));
        app.event(MessageFileShareEvent.class, (sent, _) -> typed(bot, SlackUserMessage.of(sent.getEvent())));
        app.event(MessageMeEvent.class, (sent, _) -> typed(bot, SlackUserMessage.of(sent.getEvent())));
        app.event(MessageThreadBroadcastEvent.class, (sent, _) -> typed(bot, SlackUserMessage.of(sent.getEvent())));
        app.event(AppHomeOpenedEvent.class, (sent, _) -> take(bot, events.opened(sent.getEvent()), SlackReply::none));
        app.event(AppUninstalledEvent.class, (_, _) -> gone());
        app.event(TokensRevokedEvent.class, (_, _) -> gone());
        app.blockAction(Pattern.compile(SlackCards.PRESS + "\\d+"), (sent, _) -> pressed(bot, sent.getPayload()));
        app.blockAction(Pattern.compile(SlackCards.OPEN + "\\d+"), (sent, _) -> opens(bot, sent.getPayload()));
        app.viewSubmission(
                SlackForms.FORM,
                (sent, _) -> take(
                        bot,
                        events.submitted(sent.getPayload()),
                        ack -> new SlackReply(ack, said -> modals.answerSubmitted(ack, said))));
        return app.start();
    }

    private Response typed(ChatBot bot, SlackUserMessage message) {
        return take(bot, events.typed(message), SlackReply::none);
    }

    private Response pressed(ChatBot bot, BlockActionPayload payload) {
        return take(bot, events.pressed(payload), ack -> reply(payload, ack));
    }

    /** A press that opens a form changes nothing in the bot. */
    private Response opens(ChatBot bot, BlockActionPayload payload) {
        var button = payload.getActions().getFirst().getValue();
        var user = SlackEvents.user(payload);
        return button == null || user.isEmpty() || payload.getTriggerId() == null
                ? Response.ok()
                : executor.begin(
                        ack -> modals.open(ack, payload.getTriggerId(), bot, events.person(user.get()), button));
    }

    private Response take(ChatBot bot, Optional<ChatEvent> event, Function<SlackAck, SlackReply> reply) {
        return event.map(done -> executor.begin(ack -> ack.give(
                        bot.process(guests.marked(done), reply.apply(ack)) ? SlackAck.taken() : SlackAck.NOT_TAKEN)))
                .orElseGet(Response::ok);
    }

    /** The reply handle of a press. Cards in channels get none, because others would see the answer. */
    private SlackReply reply(BlockActionPayload payload, SlackAck ack) {
        var channel = SlackEvents.channel(payload);
        var trigger = payload.getTriggerId();
        if (payload.getView() != null && trigger != null) {
            boolean onHome = "home".equals(payload.getView().getType());
            return new SlackReply(ack, said -> modals.answerPressed(trigger, onHome, said));
        }
        var card = channel + "/" + payload.getContainer().getMessageTs();
        return SlackChats.isPrivate(channel) && payload.getResponseUrl() != null
                ? new SlackReply(ack, new SlackCardReply(calls, words, clock, payload.getResponseUrl(), card))
                : SlackReply.none(ack);
    }

    private static Response gone() {
        LOG.warn("Slack says that the bot was uninstalled or its token revoked: nothing can be sent there now.");
        return Response.ok();
    }
}
