package org.beenthere.slack;

import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;

/**
 * Words that a person wrote. Slack has an event of its own for those that came with a file, that say what one is doing
 * ({@code /me}), and that were written in a thread and shown outside it; whatever else has a subtype is nobody's words.
 */
record SlackUserMessage(
        String user, String bot, String channel, String channelType, String ts, String clientId, String text) {

    static SlackUserMessage of(MessageEvent event) {
        return new SlackUserMessage(
                event.getUser(),
                event.getBotId(),
                event.getChannel(),
                event.getChannelType(),
                event.getTs(),
                event.getClientMsgId(),
                event.getText());
    }

    static SlackUserMessage of(MessageFileShareEvent event) {
        return new SlackUserMessage(
                event.getUser(),
                null,
                event.getChannel(),
                event.getChannelType(),
                event.getTs(),
                null,
                event.getText());
    }

    static SlackUserMessage of(MessageMeEvent event) {
        return new SlackUserMessage(
                event.getUser(),
                event.getBotId(),
                event.getChannel(),
                event.getChannelType(),
                event.getTs(),
                null,
                event.getText());
    }

    static SlackUserMessage of(MessageThreadBroadcastEvent event) {
        return new SlackUserMessage(
                event.getUser(),
                null,
                event.getChannel(),
                event.getChannelType(),
                event.getTs(),
                event.getClientMsgId(),
                event.getText());
    }

    /** Whether a person wrote them to the bot in private. */
    boolean areForTheBot() {
        boolean inPrivate = SlackChats.isPrivate(channel) && (channelType == null || channelType.equals("im"));
        return bot == null && user != null && ts != null && inPrivate;
    }

    @Override
    public String toString() {
        return "SlackWords";
    }
}
