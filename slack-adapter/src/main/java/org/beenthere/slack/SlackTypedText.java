package org.beenthere.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, out of the text of a message event. There Slack writes {@code &}, {@code <} and {@code >} as
 * entities, so that a {@code <@U1>} typed letter by letter comes as {@code &lt;@U1&gt;}, and puts into angle brackets
 * what it made of the rest: links, addresses, people and channels that were picked from a list.
 */
final class SlackTypedText {

    private static final Pattern SPECIAL = Pattern.compile("&(amp|lt|gt);|<([^<>\\n]+)>");
    private static final Pattern SCHEME = Pattern.compile("^(?:https?://|mailto:|tel:)|/$");

    private SlackTypedText() {}

    static String text(String sent) {
        return SPECIAL.matcher(sent).replaceAll(found -> Matcher.quoteReplacement(plain(found)));
    }

    private static String plain(MatchResult found) {
        return switch (found.group(1)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case null, default -> bracketed(found.group(2));
        };
    }

    /** What stands in brackets: what it means, and after a bar how it looked. */
    private static String bracketed(String content) {
        int bar = content.indexOf('|');
        var meaning = text(bar < 0 ? content : content.substring(0, bar));
        var label = bar < 0 ? "" : text(content.substring(bar + 1));
        return switch (meaning.isEmpty() ? ' ' : meaning.charAt(0)) {
            case '@', '#' -> label.isEmpty() ? meaning : meaning.charAt(0) + label;
            case '!' -> label.isEmpty() ? "@" + meaning.substring(1) : label;
            default -> link(meaning, label);
        };
    }

    /** A link as it was typed; where it was hidden behind other words, both. */
    private static String link(String url, String label) {
        if (label.isEmpty()) {
            return url;
        }
        return bare(url).equals(bare(label)) ? label : label + " (" + url + ")";
    }

    private static String bare(String url) {
        return SCHEME.matcher(url).replaceAll("");
    }
}
