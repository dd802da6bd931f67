package org.beenthere.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * What somebody typed. Teams gives it as plain text, in which nothing stands for anything else; where there is none, as
 * with an emoji alone, as HTML beside it.
 */
final class TeamsTypedText {

    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li)>\\s*");
    private static final Pattern PICTURE = Pattern.compile("(?i)<(?:img|emoji)[^>]*\\balt=\"([^\"]*)\"[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,7}|[xX][0-9a-fA-F]{1,6});");

    private TeamsTypedText() {}

    static String of(TeamsActivity activity) {
        var json = activity.json();
        var text = withoutMentions(json, activity.bot(), json.path("text").asText(""));
        if (json.path("textFormat").asText("").equals("xml")) {
            return plain(text);
        }
        return text.isBlank() ? beside(json) : text;
    }

    private static String withoutMentions(JsonNode json, String bot, String text) {
        var left = text;
        for (var entity : json.path("entities")) {
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

    private static String plain(String html) {
        var lines = LINE_END.matcher(html.replace("\r", "").replace("\n", "")).replaceAll("\n");
        var words = TAG.matcher(PICTURE.matcher(lines).replaceAll("$1")).replaceAll("");
        var named = words.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'");
        // The ampersand last, or an entity that was typed would be taken for one.
        return NUMBERED.matcher(named)
                .replaceAll(number -> numbered(number.group(1)))
                .replace("&amp;", "&")
                .strip();
    }

    private static String numbered(String number) {
        int code = Character.toLowerCase(number.charAt(0)) == 'x'
                ? Integer.parseInt(number.substring(1), 16)
                : Integer.parseInt(number);
        return Character.isValidCodePoint(code)
                ? java.util.regex.Matcher.quoteReplacement(Character.toString(code))
                : "";
    }
}
