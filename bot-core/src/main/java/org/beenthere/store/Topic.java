package org.beenthere.store;

import java.util.Optional;
import java.util.UUID;

/**
 * What a conversation is about. An account and a topic identify a conversation.
 *
 * @param kind home, a task or a request
 * @param script the script it follows: one account may have several tasks, and both sides of one request
 * @param peerCase the request, for {@link Kind#CASE}
 */
public record Topic(Kind kind, String script, Optional<UUID> peerCase) {

    /** The kinds of conversation. */
    public enum Kind {
        /** The menu: it keeps nothing and never ends. */
        HOME,
        /** Something a person does with the bot: it ends, or expires. */
        TASK,
        /** One person's side of a request. */
        CASE
    }

    /** The script that every home follows. */
    public static final String HOME_SCRIPT = "home";

    public static Topic home() {
        return new Topic(Kind.HOME, HOME_SCRIPT, Optional.empty());
    }

    public static Topic task(String script) {
        return new Topic(Kind.TASK, script, Optional.empty());
    }

    public static Topic ofCase(UUID peerCase, String script) {
        return new Topic(Kind.CASE, script, Optional.of(peerCase));
    }
}
