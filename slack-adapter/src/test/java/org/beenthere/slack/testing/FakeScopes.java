package org.beenthere.slack.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the bot may do, by the scopes of its manifest: a table of its own, so that one that is forgotten is missed. */
final class FakeScopes {

    private static final Set<String> GRANTED =
            Set.of("chat:write", "im:write", "im:history", "users:read", "channels:read", "groups:read");

    private static final String OF_THE_CHANNEL = "channel";

    private static final Map<String, List<String>> NEEDED = Map.of(
            "auth.test", List.of(),
            "chat.postMessage", List.of("chat:write"),
            "chat.update", List.of("chat:write"),
            "conversations.open", List.of("im:write"),
            "conversations.info", List.of(OF_THE_CHANNEL),
            "conversations.members", List.of(OF_THE_CHANNEL),
            "users.info", List.of("users:read"));

    private static final Set<String> FREE = Set.of("views.open", "views.push", "views.update", "views.publish");

    private FakeScopes() {}

    static void check(String method, String channel) {
        if (FREE.contains(method)) {
            return;
        }
        var needed = NEEDED.get(method);
        if (needed == null) {
            throw new FakeError("unknown_method", method);
        }
        for (var scope : needed) {
            var one = scope.equals(OF_THE_CHANNEL) ? ofTheChannel(channel) : scope;
            if (!GRANTED.contains(one)) {
                throw new FakeError("missing_scope", one);
            }
        }
    }

    private static String ofTheChannel(String channel) {
        return switch (channel == null || channel.isEmpty() ? ' ' : channel.charAt(0)) {
            case 'G' -> "groups:read";
            case 'D' -> "im:read";
            default -> "channels:read";
        };
    }
}
