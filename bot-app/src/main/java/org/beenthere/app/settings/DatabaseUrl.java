package org.beenthere.app.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beenthere.app.CannotStart;

/**
 * The address of a PostgreSQL, and the bot's user and password there.
 *
 * @param jdbcUrl without user and password
 * @param password empty where the database asks for none
 */
public record DatabaseUrl(String jdbcUrl, String user, String password) {

    private static final Pattern FORM =
            Pattern.compile("(?:jdbc:postgresql|postgresql|postgres)://(?:(?<who>[^/?]*)@)?(?<hosts>[^/?@]+)"
                    + "/(?<database>[^/?]+)(?:\\?(?<parameters>.*))?");
    private static final Pattern HOSTS = Pattern.compile(
            "(?:[\\w.-]+|\\[[0-9a-fA-F:.]+])(?::\\d{1,5})?(?:,(?:[\\w.-]+|\\[[0-9a-fA-F:.]+])(?::\\d{1,5})?)*");

    /** Parameters by the names of PostgreSQL's own tools, and those of the JDBC driver for the same. */
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "application_name", "ApplicationName",
            "connect_timeout", "connectTimeout",
            "channel_binding", "channelBinding");

    /**
     * Reads {@code postgresql://user:password@host:port/database?parameters}, with or without {@code jdbc:}.
     *
     * @param name of the setting, for the error
     * @throws CannotStart naming the setting; its value, which may hold a password, is never repeated
     */
    public static DatabaseUrl parse(String name, String value) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches() || !HOSTS.matcher(matcher.group("hosts")).matches()) {
            throw malformed(name, "is not the address of a database");
        }
        try {
            return read(name, matcher);
        } catch (IllegalArgumentException badEscape) {
            throw malformed(name, "has a % that is followed by no two hexadecimal digits (a % itself is %25)");
        }
    }

    private static DatabaseUrl read(String name, Matcher matcher) {
        Map<String, String> parameters = parameters(matcher.group("parameters"));
        String who = matcher.group("who") == null ? "" : matcher.group("who");
        int colon = who.indexOf(':');
        String user = decoded(colon < 0 ? who : who.substring(0, colon));
        String password = colon < 0 ? "" : decoded(who.substring(colon + 1));
        String otherUser = parameters.remove("user");
        String otherPassword = parameters.remove("password");
        user = user.isEmpty() && otherUser != null ? otherUser : user;
        password = password.isEmpty() && otherPassword != null ? otherPassword : password;
        if (user.isEmpty()) {
            throw malformed(name, "names no user");
        }
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        String jdbcUrl = "jdbc:postgresql://" + matcher.group("hosts") + "/"
                + encoded(decoded(matcher.group("database"))) + (query.isEmpty() ? "" : "?" + query);
        return new DatabaseUrl(jdbcUrl, user, password);
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String key = pair.substring(0, equals);
                parameters.put(DRIVER_NAMES.getOrDefault(key, key), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        // in an address, unlike in a web form, a plus is a plus
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private static CannotStart malformed(String name, String problem) {
        return new CannotStart(name + " " + problem + ": write it as postgresql://user:password@host:5432/database,"
                + " with special characters percent-encoded.");
    }

    @Override
    public String toString() {
        return "DatabaseUrl[" + jdbcUrl.replaceFirst("\\?.*", "") + ", user " + user + "]";
    }
}
