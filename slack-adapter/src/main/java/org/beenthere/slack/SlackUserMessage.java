package org.beenthere.slack;

import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;

/**
 * A message that a person wrote. Slack has events of their own for a message with a file, for {@code /me}, and for a reply
 * in a thread that is also shown in the channel. A message event of any other subtype is not written by a person.
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

    /** Whether a person wrote it to the bot in private. */
    boolean isForTheBot() {
        boolean inPrivate = SlackChats.isPrivate(channel) && (channelType == null || channelType.equals("im"));
        return bot == null && user != null && ts != null && inPrivate;
    }

    @Override
    public String toString() {
        return "SlackWords";
    }
}
