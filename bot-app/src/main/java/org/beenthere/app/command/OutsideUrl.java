package org.beenthere.app.command;

import java.net.URI;
import java.net.URISyntaxException;
import org.beenthere.app.CannotStart;

/** The address under which the chat platforms reach the bot. */
final class OutsideUrl {

    static final String DESCRIPTION = "Where the bot is seen from outside, such as https://bot.example.org (required).";

    private static final String RULE =
            "it is https:// and the bot's host, such as https://bot.example.org, and ends there.";

    private OutsideUrl() {}

    /**
     * Reads it as {@code https://host} or {@code https://host:port}; a slash at its end is taken off.
     *
     * @throws CannotStart if it is missing or anything else
     */
    static URI parse(String text) {
        if (text == null || text.isBlank()) {
            throw new CannotStart("--url is missing: " + RULE);
        }
        try {
            var url = new URI(text.strip().replaceFirst("/$", ""));
            if ("https".equals(url.getScheme()) && url.getHost() != null && isOnly(url)) {
                return url;
            }
        } catch (URISyntaxException e) {
            // said below: what Java finds wrong with it helps nobody
        }
        throw new CannotStart("--url is malformed: " + RULE);
    }

    private static boolean isOnly(URI url) {
        return url.getPath().isEmpty()
                && url.getQuery() == null
                && url.getFragment() == null
                && url.getUserInfo() == null;
    }
}
