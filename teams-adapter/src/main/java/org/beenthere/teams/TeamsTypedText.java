package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * What somebody typed. Teams sends it as plain text, without escapes; if that is empty, as for a single emoji, as HTML in an
 * attachment.
 */
final class TeamsTypedText {

    /** The most characters that are read; a message of Teams holds 28 KB. */
    private static final int LONGEST = 32_768;

    /** The most entities that are read: more than one message mentions people. */
    private static final int MOST_ENTITIES = 100;

    private TeamsTypedText() {}

    static String of(TeamsActivity activity) {
        var json = activity.json();
        var text = withoutMentions(json, activity.bot(), cut(json.path("text").asText("")));
        if (json.path("textFormat").asText("").equals("xml")) {
            return plain(text);
        }
        return text.isBlank() ? beside(json) : text;
    }

    private static String withoutMentions(JsonNode json, String bot, String text) {
        var left = text;
        int entities = 0;
        for (var entity : json.path("entities")) {
            if (entities++ == MOST_ENTITIES) {
                break;
            }
            var mention = entity.path("text").asText("");
            if (!mention.isEmpty() && entity.at("/mentioned/id").asText("").equals(bot)) {
                left = left.replace(mention, "").strip();
            }
        }
        return left;
    }

    private static String beside(JsonNode json) {
        return json.path("attachments")
                .valueStream()
                .filter(attachment -> attachment.path("contentType").asText("").equals("text/html"))
                .map(attachment -> plain(attachment.path("content").asText("")))
                .findFirst()
                .orElse("");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String plain(String html) {
        return new HtmlText(Jsoup.parse(cut(html), Parser.xmlParser()))
                .toString()
                .strip();
    }
}
