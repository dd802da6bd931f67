package org.beenthere.chat;

import java.util.Objects;

/**
 * An account on a chat platform, as the platform identifies it.
 *
 * @param platform {@code slack}, {@code teams} or {@code practice}
 * @param tenant the workspace, organisation or tenant the account belongs to
 * @param user the platform's own id of the account
 */
public record PersonRef(String platform, String tenant, String user) {

    public PersonRef {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(user, "user");
    }

    /** Names only the platform, so that no log can name a person (law 12). */
    @Override
    public String toString() {
        return "somebody on " + platform;
    }
}
