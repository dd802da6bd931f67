package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;

/** A message that is a card. Of such a one, a locked phone shows the summary. */
final class CardMessage {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    private CardMessage() {}

    static Activity of(JsonNode card, String summary) {
        var attachment = new Attachment();
        attachment.setContentType(CARD);
        attachment.setContent(card);
        var activity = new Activity("message");
        activity.setAttachment(attachment);
        activity.setSummary(summary);
        return activity;
    }
}
