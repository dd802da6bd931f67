package org.beenthere.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;

/** Messages that consist of a card. A locked phone shows only their summary. */
public final class CardMessage {

    /** The content type of a card. */
    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    private CardMessage() {}

    public static Activity of(JsonNode card, String summary) {
        var attachment = new Attachment();
        attachment.setContentType(CONTENT_TYPE);
        attachment.setContent(card);
        var activity = new Activity("message");
        activity.setAttachment(attachment);
        activity.setSummary(summary);
        return activity;
    }
}
