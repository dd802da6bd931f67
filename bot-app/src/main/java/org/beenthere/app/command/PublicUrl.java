package org.beenthere.app.command;

import java.net.URI;
import java.net.URISyntaxException;
import org.beenthere.app.CannotStart;

/** The URL at which the chat platforms reach the bot. */
final class PublicUrl {

    static final String DESCRIPTION = "Where the bot is seen from outside, such as https://bot.example.org (required).";

    private static final String RULE =
            "it is https:// and the bot's host, such as https://bot.example.org, and ends there.";

    private PublicUrl() {}

    /**
     * Reads {@code https://host} or {@code https://host:port}, without the slash that may follow.
     *
     * @throws CannotStart if the text is missing or anything else
     */
    static URI parse(String text) {
        if (text == null || text.isBlank()) {
            throw new CannotStart("--url is missing: " + RULE);
        }
        try {
            var url = new URI(text.strip().replaceFirst("/$", ""));
            if ("https".equals(url.getScheme()) && url.getHost() != null && isBare(url)) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Reported below: Java's own message helps nobody.
        }
        throw new CannotStart("--url is malformed: " + RULE);
    }

    private static boolean isBare(URI url) {
        return url.getPath().isEmpty()
                && url.getQuery() == null
                && url.getFragment() == null
                && url.getUserInfo() == null;
    }
}
